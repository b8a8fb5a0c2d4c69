package org.daybook.app.journey;

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
final class RunningDesk implements AutoCloseable {

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

    static RunningDesk start(Path data) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new RunningDesk(new ProcessBuilder(
                        java.toString(),
                        "-Xmx768m",
                        "-jar",
                        jar().toString(),
                        "run",
                        "--data",
                        data.toString(),
                        "--port",
                        "0")
                .redirectErrorStream(true)
                .start());
    }

    /** Where the desk is. */
    String address() {
        return await(address, "the address");
    }

    /** The password that is shown at the first start and never again. */
    String oneTimePassword() {
        return await(password, "the one-time password");
    }

    String console() {
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
