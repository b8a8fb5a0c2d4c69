package org.daybook.app.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.daybook.accounts.Accounts;
import org.daybook.accounts.FirstAccount;
import org.daybook.app.running.DaybookProcess;
import org.daybook.app.wiring.Parts;
import org.daybook.gateway.Gateway;
import org.daybook.history.live.LiveViews;
import org.daybook.ingestion.RawDocuments;
import org.daybook.review.FactCommand.RejectFact;
import org.daybook.store.postgres.PostgresJournal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/** The scripts of deploy/postgres: a backup of a running desk, and a store made of it that says the same. */
class BackupIT {

    private static final byte[] PAGE =
            "A page\\ with\ttabs, \"quotes\" and ünïcode.\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void aRestoredStoreVerifiesAndItsViewsAreEqual() throws Exception {
        Map<String, String> views;
        Path whileItRan;
        try (ConfigurableApplicationContext desk = Parts.start(folder.resolve("old"))) {
            fill(desk);
            views = Parts.hashes(desk);
            whileItRan = backup("old");
        }
        Files.createDirectories(folder.resolve("old/plugins"));
        Files.write(folder.resolve("old/plugins/added.jar"), PAGE);
        Path backup = backup("old");
        assertThat(backup).isNotEqualTo(whileItRan);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");

        assertThat(script("restore.sh", backup, "--data", folder.resolve("new")))
                .contains("Restored from", "1 raw documents are as they were written", "The store is ready");
        assertThat(folder.resolve("new/plugins/added.jar")).hasBinaryContent(PAGE);
        Files.delete(folder.resolve("new/plugins/added.jar"));
        try (ConfigurableApplicationContext desk = Parts.start(folder.resolve("new"))) {
            desk.getBean(LiveViews.class).awaitCaughtUp(30_000);
            assertThat(Parts.hashes(desk)).isEqualTo(views);
            assertThat(desk.getBean(Accounts.class).find("administrator")).isPresent();
        }
        assertThatThrownBy(() -> script("restore.sh", backup, "--data", folder.resolve("new")))
                .hasMessageContaining("into an empty one only");
        aBackupThatWasChangedIsRefused(backup);
    }

    private void aBackupThatWasChangedIsRefused(Path backup) throws Exception {
        Path changed = folder.resolve("changed.zip");
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(backup));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.write(text.replace("Kestrel", "Kestrol").getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThatThrownBy(() -> script("restore.sh", changed, "--data", folder.resolve("third")))
                .hasMessageContaining("does not hold what it says");
    }

    private static void fill(ConfigurableApplicationContext desk) throws Exception {
        PostgresJournal journal = desk.getBean(PostgresJournal.class);
        FirstAccount.create(desk.getBean(Accounts.class), PasswordEncoderFactories.createDelegatingPasswordEncoder());
        desk.getBean(RawDocuments.class).keep(PAGE);
        for (int number = 0; number < 200; number += 2) {
            journal.append(List.of(Parts.fact("f-" + number), Parts.fact("f-" + (number + 1))));
        }
        desk.getBean(Gateway.class).send(new RejectFact("f-7", "anna", Instant.now(), "no\nwonder"));
        desk.getBean(LiveViews.class).awaitCaughtUp(30_000);
    }

    private Path backup(String name) throws Exception {
        Path backups = folder.resolve("backups");
        script("backup.sh", backups, "--keep", "1", "--data", folder.resolve(name));
        try (Stream<Path> files = Files.list(backups)) {
            List<Path> found = files.toList();
            assertThat(found).hasSize(1);
            return found.getFirst();
        }
    }

    private String script(String name, Object... words) throws IOException, InterruptedException {
        return DaybookProcess.script(
                folder,
                Path.of("../postgres").resolve(name),
                Stream.of(words).map(Object::toString).toArray(String[]::new));
    }
}
