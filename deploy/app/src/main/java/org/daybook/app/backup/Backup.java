package org.daybook.app.backup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.daybook.history.verify.Verification;
import org.daybook.work.Progress;

/** One file: what it holds, a table an entry, and the jars that were added. Views are left out: they are rebuilt. */
final class Backup {

    private static final String DOCUMENTS = "raw-documents.copy";
    private static final String ACCOUNTS = "accounts.copy";
    private static final String EVENTS = "events.copy";
    private static final String PLUGINS = "plugins/";

    private final DataSource database;
    private final Path plugins;

    Backup(DataSource database, Path plugins) {
        this.database = database;
        this.plugins = plugins;
    }

    /** Writes all of one moment, whatever is recorded meanwhile. The file is there whole or not at all. */
    Contents write(Path file) throws IOException, SQLException {
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(draft);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Contents contents;
        try (Connection connection = database.getConnection();
                ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(draft)))) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            Tables tables = new Tables(connection);
            contents = tables.contents(Instant.now());
            entry(zip, Contents.NAME, out -> out.write(contents.bytes()));
            entry(zip, DOCUMENTS, tables::writeDocuments);
            entry(zip, ACCOUNTS, tables::writeAccounts);
            entry(zip, EVENTS, tables::writeEvents);
            for (Path jar : jars()) {
                entry(zip, PLUGINS + jar.getFileName(), out -> Files.copy(jar, out));
            }
            connection.rollback();
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return contents;
    }

    private List<Path> jars() throws IOException {
        if (!Files.isDirectory(plugins)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(plugins)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    /** Restores into an empty store, all or nothing. */
    Contents read(Path file) throws IOException, SQLException, NotRestored {
        try (Connection connection = database.getConnection();
                ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            connection.setAutoCommit(false);
            Tables tables = new Tables(connection);
            refuseUnlessEmpty(tables.contents(Instant.now()));
            Contents wanted = Optional.ofNullable(zip.getNextEntry())
                            .filter(first -> first.getName().equals(Contents.NAME))
                            .isPresent()
                    ? Contents.of(zip.readAllBytes())
                    : no(file + " is no backup of Daybook.");
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                read(entry.getName(), new Unclosed(zip), tables);
            }
            compare(wanted, tables.contents(wanted.taken()));
            verify(connection);
            connection.commit();
            return wanted;
        }
    }

    private void read(String name, InputStream in, Tables tables) throws IOException, SQLException, NotRestored {
        switch (name) {
            case DOCUMENTS -> tables.readDocuments(in);
            case ACCOUNTS -> tables.readAccounts(in);
            case EVENTS -> tables.readEvents(in);
            default -> {
                Path jar = plugins.resolve(Path.of(name).getFileName());
                if (!name.equals(PLUGINS + jar.getFileName())) {
                    throw new NotRestored("The backup holds " + name + ", which this Daybook does not know.");
                }
                Files.createDirectories(plugins);
                Files.copy(in, jar, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void refuseUnlessEmpty(Contents found) throws NotRestored {
        if (found.position() + found.documents() + found.accounts() > 0) {
            throw new NotRestored(
                    "This store holds " + found.words()
                            + "\nA backup is restored into an empty one only: name another folder by --data, or another database.");
        }
    }

    private static void compare(Contents wanted, Contents found) throws NotRestored {
        if (!wanted.equals(found)) {
            throw new NotRestored("The file does not hold what it says, and nothing was restored.\nIt says: "
                    + wanted.words() + "\nIt holds: " + found.words());
        }
    }

    /** The events are as they were written: each fits its hash, and the head is the one that the backup tells. */
    private static void verify(Connection connection) throws SQLException, NotRestored {
        if (new Verification(Progress.silent()).here(connection, Optional.empty())
                instanceof Verification.Result.Broken broken) {
            throw new NotRestored("The file does not hold what it says, and nothing was restored.\nOf " + broken.where()
                    + ": " + broken.what() + ".");
        }
    }

    private static Contents no(String reason) throws NotRestored {
        throw new NotRestored(reason);
    }

    private static void entry(ZipOutputStream zip, String name, Writer writer) throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(name));
        writer.write(zip);
        zip.closeEntry();
    }

    /** Writes one entry. */
    @FunctionalInterface
    private interface Writer {
        void write(OutputStream out) throws IOException, SQLException;
    }

    /** The driver closes what it has read to the end; more entries follow. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // left open
        }
    }
}
