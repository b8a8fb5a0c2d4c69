package org.daybook.app.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** Scripts of deploy/ around the program, run as a person does, with the classes of this build as the program. */
public final class DaybookProcess {

    private DaybookProcess() {}

    /** Returns what the script printed; throws with it where the script fails. */
    public static String script(Path folder, Path script, String... words) throws IOException, InterruptedException {
        Path daybook = folder.resolve("daybook");
        if (!Files.exists(daybook)) {
            Files.writeString(daybook, """
                    #!/bin/sh
                    exec "%s" -XX:TieredStopAtLevel=1 -cp "%s" org.daybook.app.Daybook "$@"
                    """.formatted(
                    Path.of(System.getProperty("java.home"), "bin", "java"), System.getProperty("java.class.path")));
            Files.setPosixFilePermissions(daybook, PosixFilePermissions.fromString("rwx------"));
        }
        List<String> command = new ArrayList<>(List.of("bash", script.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DAYBOOK", daybook.toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(script.getFileName() + " ended with " + process.exitValue() + " and said:\n" + said);
        }
        return said;
    }
}
