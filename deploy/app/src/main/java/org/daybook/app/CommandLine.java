package org.daybook.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words after {@code daybook}, understood.
 *
 * @param port null for the usual one
 * @param rest words that belong to the task: names of views, a file, or options of Spring
 */
record CommandLine(Task task, Path data, @Nullable Integer port, boolean empty, List<String> rest) {

    static final String USAGE = """
            daybook [run] [--data DIR] [--port N] [--empty]   serve the desk on this machine (the usual thing)
            daybook rebuild [VIEW…] [--data DIR]              rebuild views from the record while the desk is not running
            daybook verify [--head FILE] [--data DIR]         recompute the hash chain over all events; the desk may run
            daybook backup FILE [--data DIR]                  all that cannot be made again, in one file; the desk may run
            daybook restore FILE [--data DIR]                 a backup into an empty store
            daybook schema [OWNER [APPLICATION]]              the tables as SQL, for a PostgreSQL of your own
            daybook extract …                                 facts of documents as JSON lines; see extract --help
            daybook help                                      these lines

              --data DIR   where Daybook keeps everything (default: ~/.daybook)
              --port N     port of the desk (default: 8080; 0 takes a free one)
              --empty      leave an empty store empty instead of reading the sample articles
            """;

    /** What to do. */
    enum Task {
        RUN,
        REBUILD,
        VERIFY,
        BACKUP,
        RESTORE,
        SCHEMA,
        EXTRACT,
        HELP
    }

    /** The words make no sense; the message says why. */
    static final class Misunderstood extends Exception {
        Misunderstood(String message) {
            super(message);
        }
    }

    static CommandLine of(String... words) throws Misunderstood {
        List<String> open = new ArrayList<>(List.of(words));
        Task task = task(open);
        Path data = Path.of(System.getProperty("user.home"), ".daybook");
        Integer port = null;
        boolean empty = false;
        List<String> rest = new ArrayList<>();
        while (task != Task.EXTRACT && !open.isEmpty()) {
            String word = open.removeFirst();
            switch (word) {
                case "--data" -> data = Path.of(value(word, open)).toAbsolutePath();
                case "--port" -> port = number(value(word, open));
                case "--empty" -> empty = true;
                case "--help", "-h" -> task = Task.HELP;
                default -> rest.add(word);
            }
        }
        rest.addAll(open);
        if (task == Task.RUN) {
            for (String word : rest) {
                if (!isOption(word)) {
                    throw new Misunderstood("I do not know '" + word + "'.");
                }
            }
        }
        return new CommandLine(task, data, port, empty, List.copyOf(rest));
    }

    private static Task task(List<String> words) throws Misunderstood {
        if (words.isEmpty() || words.getFirst().startsWith("-")) {
            return Task.RUN;
        }
        String word = words.removeFirst();
        return switch (word) {
            case "run" -> Task.RUN;
            case "rebuild" -> Task.REBUILD;
            case "verify" -> Task.VERIFY;
            case "backup" -> Task.BACKUP;
            case "restore" -> Task.RESTORE;
            case "schema" -> Task.SCHEMA;
            case "extract" -> Task.EXTRACT;
            case "help" -> Task.HELP;
            default -> throw new Misunderstood("I do not know '" + word + "'.");
        };
    }

    private static String value(String option, List<String> words) throws Misunderstood {
        if (words.isEmpty()) {
            throw new Misunderstood(option + " needs a value.");
        }
        return words.removeFirst();
    }

    private static int number(String word) throws Misunderstood {
        try {
            int port = Integer.parseInt(word);
            if (port >= 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // told below
        }
        throw new Misunderstood("--port needs a number from 0 to 65535, not '" + word + "'.");
    }

    private static boolean isOption(String word) {
        return word.startsWith("--") && word.contains("=");
    }

    /** What the task is about, without the options of Spring. */
    List<String> words() {
        return rest.stream().filter(word -> !isOption(word)).toList();
    }

    /** The same, as Spring reads it. */
    String[] springArguments() {
        List<String> arguments =
                new ArrayList<>(rest.stream().filter(CommandLine::isOption).toList());
        arguments.add("--daybook.data=" + data);
        arguments.add("--daybook.empty=" + empty);
        if (port != null) {
            arguments.add("--server.port=" + port);
        }
        return arguments.toArray(String[]::new);
    }
}
