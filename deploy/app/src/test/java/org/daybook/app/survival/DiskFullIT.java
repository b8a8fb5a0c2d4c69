package org.daybook.app.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.sql.DataSource;
import org.daybook.app.wiring.Parts;
import org.daybook.history.verify.Verification;
import org.daybook.history.verify.Verification.Result;
import org.daybook.ingestion.RawDocuments;
import org.daybook.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The disk of the database is full while the desk works, and then it is not any more. Wants a small file system, and so
 * somebody who may mount one: left out, and said so, where the tests run as an ordinary user.
 */
class DiskFullIT {

    private static final int MEGABYTE = 1 << 20;
    private static final Duration PRESSED = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    private final Random random = new Random(5);

    @BeforeEach
    void mount() throws Exception {
        assumeTrue(
                Files.isExecutable(Path.of("/bin/mount"))
                        && run("mount", "-t", "tmpfs", "-o", "size=400m", "tmpfs", folder.toString()) == 0,
                "No small file system can be mounted here: the full disk is not tried");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", "-l", folder.toString());
    }

    @Test
    void aFullDiskIsToldNothingIsHalfWrittenAndTheDeskGoesOnByItself() throws Exception {
        try (ConfigurableApplicationContext desk = Parts.start(folder);
                Toil toil = new Toil(desk, "full")) {
            toil.awaitMore(10);
            Path ballast = fillUp();
            List<String> kept = new ArrayList<>();
            RawDocuments documents = desk.getBean(RawDocuments.class);
            assertThat(press(documents, kept))
                    .as("refused while the disk is full")
                    .isPositive();
            Files.delete(ballast);

            toil.awaitMore(20);
            kept.add(documents.keep(page()));
            toil.stop();
            assertThat(kept)
                    .allSatisfy(sha256 -> assertThat(documents.find(sha256)).isPresent());
            toil.assertNothingLostAndViewsFresh();
            try (Connection connection = desk.getBean(DataSource.class).getConnection()) {
                assertThat(new Verification(Progress.silent()).run(connection, Optional.empty()))
                        .isInstanceOf(Result.Whole.class);
            }
        }
    }

    /** Goes on writing for some seconds, so that the last that the server had set aside for itself is used up. */
    private int press(RawDocuments documents, List<String> kept) {
        int refused = 0;
        long end = System.nanoTime() + PRESSED.toNanos();
        while (System.nanoTime() < end) {
            try {
                kept.add(documents.keep(page()));
            } catch (RuntimeException full) {
                refused++;
            }
        }
        return refused;
    }

    /** Leaves not one byte. */
    private Path fillUp() throws IOException {
        Path ballast = folder.resolve("ballast");
        try (OutputStream out = Files.newOutputStream(ballast)) {
            byte[] stones = new byte[MEGABYTE / 16];
            for (int i = 0; i < 400 * 16; i++) {
                out.write(stones);
            }
        } catch (IOException full) {
            return ballast;
        }
        throw new IllegalStateException("The disk is larger than it should be");
    }

    private byte[] page() {
        byte[] bytes = new byte[1 + random.nextInt(MEGABYTE)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
