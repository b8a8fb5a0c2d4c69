package org.daybook.app.running;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packaged application as somebody starts it: a process of its own on an empty data directory and a free port. */
public final class RunningDesk implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("Daybook is ready: (http://\\S+)");
    private static final Pattern PASSWORD = Pattern.compile("password {2}(\\S+)");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final List<String> console = new ArrayList<>();
    private final CompletableFuture<String> address = new CompletableFuture<>();
    private final CompletableFuture<String> password = new CompletableFuture<>();

    private RunningDesk(Process process) {
        this.process = process;
        Thread.ofPlatform().name("desk-console").daemon().start(this::listen);
    }

    /** Starts the desk on a data directory, with further options if need be. */
    public static RunningDesk start(Path data, String... options) throws IOException {
        List<String> words = new ArrayList<>(List.of("run", "--data", data.toString(), "--port", "0"));
        words.addAll(List.of(options));
        return new RunningDesk(launch(words));
    }

    /** Runs another task of the application to its end and returns what it printed. */
    public static String task(Path data, String... words) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", data.toString()));
        Process task = launch(all);
        String printed;
        try (BufferedReader reader = task.inputReader()) {
            printed = String.join("\n", reader.lines().toList());
        }
        if (task.waitFor() != 0) {
            throw new IOException("It ended with " + task.exitValue() + " and said:\n" + printed);
        }
        return printed;
    }

    private static Process launch(List<String> words) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>(List.of(java.toString(), "-Xmx768m", "-jar", jar().toString()));
        command.addAll(words);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** Ends the process at once, as a power cut would: nothing of it runs any more. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Where the desk is. */
    public String address() {
        return await(address, "the address");
    }

    /** The password that is shown at the first start and never again. */
    public String oneTimePassword() {
        return await(password, "the one-time password");
    }

    public String console() {
        synchronized (console) {
            return String.join("\n", console);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .orTimeout(30, TimeUnit.SECONDS)
                .exceptionally(late -> process.destroyForcibly())
                .join();
    }

    private static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("app-[0-9.]+\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "There is no packaged application in deploy/app/target: run the build up to 'verify'."));
        }
    }

    private void listen() {
        try (BufferedReader reader = process.inputReader()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                synchronized (console) {
                    console.add(line);
                }
                tell(ADDRESS, line, address);
                tell(PASSWORD, line, password);
            }
        } catch (IOException closed) {
            address.completeExceptionally(closed);
        }
        address.completeExceptionally(new IllegalStateException("The application ended"));
        password.completeExceptionally(new IllegalStateException("The application ended"));
    }

    private static void tell(Pattern pattern, String line, CompletableFuture<String> listener) {
        Matcher found = pattern.matcher(line);
        if (found.find()) {
            listener.complete(found.group(1));
        }
    }

    private String await(CompletableFuture<String> answer, String what) {
        try {
            return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (Exception missing) {
            throw new UncheckedIOException(
                    new IOException("The application did not say " + what + ". It said:\n" + console(), missing));
        }
    }
}
