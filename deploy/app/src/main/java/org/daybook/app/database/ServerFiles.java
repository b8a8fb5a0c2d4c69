package org.daybook.app.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What the embedded server keeps beside its data: its port, and the traces of the last run. */
record ServerFiles(Path directory) {

    Path data() {
        return directory.resolve("data");
    }

    Path log() {
        return directory.resolve("server.log");
    }

    Path passwords() {
        return directory.resolve("passwords.properties");
    }

    /** Refuses data of another version, and lays aside what an interrupted first start left. */
    void check(String version) throws IOException {
        Files.createDirectories(directory);
        Path file = data().resolve("PG_VERSION");
        if (Files.exists(file) && !Files.readString(file).strip().equals(version)) {
            throw new CannotStart("The data in " + data() + " was written by PostgreSQL "
                    + Files.readString(file).strip() + ", but this Daybook comes with PostgreSQL " + version
                    + ".\nRun the Daybook that wrote it, or name another directory by --data.");
        }
        if (Files.exists(data()) && !Files.exists(data().resolve("postgresql.conf"))) {
            Files.move(data(), directory.resolve("interrupted-" + System.currentTimeMillis()));
        }
    }

    /** The kept port, unless somebody else has taken it while our server was down. */
    int port() throws IOException {
        Path file = directory.resolve("port");
        if (Files.exists(file)) {
            int kept = Integer.parseInt(Files.readString(file).strip());
            if (serverRuns() || isFree(kept)) {
                return kept;
            }
        }
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.writeString(file, free.getLocalPort() + "\n");
            return free.getLocalPort();
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return free.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    /** Whether the server that wrote its number down is alive. */
    boolean serverRuns() throws IOException {
        Path file = data().resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return false;
        }
        List<String> lines = Files.readAllLines(file);
        return !lines.isEmpty()
                && ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                        .filter(ProcessHandle::isAlive)
                        .filter(process ->
                                process.info().command().orElse("postgres").contains("postgres"))
                        .isPresent();
    }

    /**
     * Waits until nothing of a killed server is left: its number may linger until the system has buried it, and its
     * children until they notice. A server that answers on its port is alive and is adopted, so nobody waits for it.
     */
    void settle(int port, Duration patience) throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while ((serverRuns() || childrenRun()) && !answers(port) && System.nanoTime() < end) {
            Thread.sleep(50);
        }
    }

    private boolean childrenRun() {
        String binaries = directory.resolve("server").toAbsolutePath().toString();
        return ProcessHandle.allProcesses()
                .anyMatch(process -> process.info().command().orElse("").startsWith(binaries));
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException closed) {
            return false;
        }
    }
}
