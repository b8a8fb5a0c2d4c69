package org.daybook.app.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A made-up machine: a built tree with the real launcher, JDKs that are shell scripts, and whatever else a test puts there. */
final class Machine {

    /** What a command printed and how it ended. */
    record Answer(int status, String output, String errors) {}

    /** All the launcher may use beside bash itself; the real machine's javac is not among them. */
    private static final List<String> TOOLS = List.of(
            "awk",
            "basename",
            "bash",
            "cat",
            "cp",
            "dirname",
            "find",
            "grep",
            "head",
            "mkdir",
            "mktemp",
            "mv",
            "readlink",
            "rm",
            "sed",
            "tee",
            "touch");

    private final Path folder;

    Machine(Path folder) throws IOException {
        this.folder = folder;
        Path launcher = Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                .map(each -> each.resolve("daybook"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
        Files.createDirectories(tree());
        Files.copy(launcher, tree().resolve("daybook"));
        script("bin/mvn", "exit 9");
        for (String tool : TOOLS) {
            Path real = Stream.of("/usr/bin/", "/bin/")
                    .map(each -> Path.of(each + tool))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new IOException("There is no " + tool));
            script("bin/" + tool, "exec " + real + " \"$@\"");
        }
    }

    Path tree() {
        return folder.resolve("a tree");
    }

    /** A folder that looks like a JDK; its java prints the arguments it gets. */
    Path jdk(String name, String version) throws IOException {
        Path jdk = folder.resolve("jvm").resolve(name);
        script("jvm/" + name + "/bin/javac", "exit 0");
        script("jvm/" + name + "/bin/java", "printf '%s\\n' \"$@\"");
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return jdk;
    }

    /** As if built a moment ago, so that nothing is stale. */
    void built() throws IOException {
        file("a tree/deploy/app/target/daybook/daybook.jar", "");
        file("a tree/deploy/app/target/built", "");
    }

    void file(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    void script(String path, String body) throws IOException {
        file(path, "#!/bin/sh\n" + body + "\n");
        if (!folder.resolve(path).toFile().setExecutable(true)) {
            throw new IOException(path + " cannot be made executable");
        }
    }

    Answer daybook(String... arguments) throws IOException, InterruptedException {
        return daybook(List.of(), arguments);
    }

    /** Runs the launcher with the variables given as NAME=VALUE, and without those of the real machine. */
    Answer daybook(List<String> variables, String... arguments) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Path errors = folder.resolve("errors");
        List<String> command =
                Stream.concat(Stream.of("./daybook"), Stream.of(arguments)).toList();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(tree().toFile())
                .redirectInput(folder.resolve("bin/mvn").toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", folder.resolve("bin").toString());
        builder.environment().put("HOME", folder.resolve("home").toString());
        builder.environment().put("DAYBOOK_JVM_FOLDERS", folder.resolve("jvm").toString());
        variables.forEach(each ->
                builder.environment().put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1)));
        Process process = builder.start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("./daybook did not end");
        }
        return new Answer(process.exitValue(), Files.readString(output), Files.readString(errors));
    }
}
