package org.daybook.benchmarks;

import java.io.IOException;
import java.net.ConnectException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.daybook.benchmarks.stage.Benchmark;
import org.daybook.benchmarks.stage.Report;
import org.daybook.benchmarks.stage.Stage;

/** From the command to a sign-in page, with the embedded server: on an empty folder, and when it is there already. */
final class SignInBenchmark implements Benchmark {

    private static final int ROUNDS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<String> figures() {
        return List.of("start.first_signin_page_s", "start.signin_page_s");
    }

    @Override
    public void run(Stage stage) throws Exception {
        Report report = stage.report();
        String launcher = System.getenv("DAYBOOK_LAUNCHER");
        if (launcher == null) {
            report.comment("start is measured through the launcher only: ./daybook benchmark start");
            return;
        }
        Path data = Files.createTempDirectory("daybook-benchmark-");
        report.figure("start.first_signin_page_s", start(launcher, data));
        List<Double> seconds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            seconds.add(start(launcher, data));
        }
        report.comment("start.signin_page_s rounds " + seconds);
        report.figure("start.signin_page_s", seconds.stream().sorted().toList().get(ROUNDS / 2));
    }

    private static double start(String launcher, Path data) throws IOException, InterruptedException {
        int port = freePort();
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(
                        launcher, "run", "--empty", "--data", data.toString(), "--port", Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("benchmark.log").toFile())
                .start();
        try {
            awaitPage(process, port);
            return (System.nanoTime() - begun) / 1e9;
        } finally {
            process.destroy();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        }
    }

    /** An error page answers as well: it must be the desk's own page, and the way must have led to signing in. */
    private static boolean isSignIn(HttpResponse<String> answer) {
        return answer.uri().getPath().endsWith("/sign-in") && answer.body().contains("Vaadin");
    }

    private static void awaitPage(Process process, int port) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                .timeout(Duration.ofSeconds(30))
                .build();
        long until = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .cookieHandler(new CookieManager())
                .build()) {
            while (System.nanoTime() < until && process.isAlive()) {
                try {
                    var answer = client.send(request, BodyHandlers.ofString());
                    if (answer.statusCode() == 200 && isSignIn(answer)) {
                        return;
                    }
                } catch (ConnectException notYet) {
                    // told by the next round
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        throw new IOException("No sign-in page came; see benchmark.log in the data folder");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
