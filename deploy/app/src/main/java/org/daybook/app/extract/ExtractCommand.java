package org.daybook.app.extract;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daybook.host.HostLimits;
import org.daybook.host.HostNews;
import org.daybook.host.PluginHost;

/**
 * {@code daybook extract}: the platform's own pipeline without its store. Standard output holds one JSON object a
 * document and nothing else; exit 0 when every document was read, 1 when some were refused, 2 for wrong usage.
 */
public final class ExtractCommand {

    private ExtractCommand() {}

    public static void main(String[] words) {
        // must be set before the first logger is made; a line of the log among the JSON would break its readers
        System.setProperty("logback.configurationFile", "extract-logback.xml");
        System.exit(run(words));
    }

    /** Runs with the process's own streams. */
    public static int run(String[] words) {
        PrintStream out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                false,
                StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        // whatever a plugin or a library prints must not get between the lines of JSON
        System.setOut(err);
        return run(List.of(words), System.in, out, err);
    }

    /** Runs with the streams given, which it flushes and does not close. */
    public static int run(List<String> words, InputStream in, PrintStream out, PrintStream err) {
        ExtractArguments arguments;
        try {
            arguments = ExtractArguments.of(words);
        } catch (ExtractArguments.Wrong wrong) {
            err.println("daybook extract: " + wrong.getMessage());
            err.println(ExtractArguments.USAGE);
            return 2;
        }
        List<Path> folders = new ArrayList<>();
        BundledPlugins.folder().ifPresent(folders::add);
        arguments.plugins().ifPresent(folders::add);
        if (folders.stream().noneMatch(Files::isDirectory)) {
            err.println("daybook extract: no plugins folder; name one with --plugins DIR");
            return 2;
        }
        HostNews.Listener listener = news -> tell(news, err);
        try (PluginHost host = PluginHost.start(folders, HostLimits.usual(), listener);
                Extraction extraction = new Extraction(host, arguments.why(), out, err)) {
            new Inputs(arguments, in, extraction::add, extraction::refused).readAll();
            return extraction.finish();
        } finally {
            out.flush();
        }
    }

    private static void tell(HostNews news, PrintStream err) {
        switch (news) {
            case HostNews.Refused refused -> err.println("plugin " + refused.file() + " refused: " + refused.reason());
            case HostNews.Paused paused -> err.println("plugin " + paused.plugin() + " paused: " + paused.reason());
            case HostNews.Failed failed -> {} // told with its document
            case HostNews.Discovered discovered -> {}
            case HostNews.Started started -> {}
            case HostNews.Removed removed -> {}
        }
    }
}
