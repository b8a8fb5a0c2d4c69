package org.daybook.app.database;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Passwords of the embedded server, made at the first start and kept where only the owner of the directory reads. */
record Secrets(String owner, String application) {

    static Secrets readOrCreate(Path file) throws IOException {
        if (Files.exists(file)) {
            Properties kept = new Properties();
            try (Reader in = Files.newBufferedReader(file)) {
                kept.load(in);
            }
            return new Secrets(word(kept, "owner", file), word(kept, "application", file));
        }
        Secrets made = new Secrets(random(), random());
        made.write(file);
        return made;
    }

    private static String word(Properties kept, String key, Path file) throws IOException {
        String value = kept.getProperty(key);
        if (value == null) {
            throw new IOException(file + " has no line " + key + "=…");
        }
        return value;
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    // Written under another name first, so that a crash leaves no half of it.
    private void write(Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(
                draft,
                "# Passwords of Daybook's own database server. Without them its data cannot be read.%nowner=%s%napplication=%s%n"
                        .formatted(owner, application));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
