package org.daybook.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL's own pg_ctl among the binaries of the embedded server. */
record ServerControl(ServerFiles files) {

    /**
     * Starts a server that has died with the options it had, as often as need be; the lock on its directory stays with
     * this process meanwhile. False when it does not come up.
     */
    boolean startAgain() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        // PostgreSQL does not run as root; in a name space of its own root is nobody
        if (System.getProperty("user.name", "").equals("root")) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(program().toString(), "-D", files.data().toString(), "-w", "restart"));
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(
                                ProcessBuilder.Redirect.appendTo(files.log().toFile()))
                        .start()
                        .waitFor()
                == 0;
    }

    private Path program() throws IOException {
        try (Stream<Path> found = Files.find(
                files.directory().resolve("server"),
                3,
                (path, attributes) -> path.getFileName().toString().matches("pg_ctl(\\.exe)?"))) {
            return found.findFirst().orElseThrow(() -> new IOException("There is no pg_ctl in " + files.directory()));
        }
    }
}
