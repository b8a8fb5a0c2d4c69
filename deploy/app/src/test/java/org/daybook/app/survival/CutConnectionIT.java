package org.daybook.app.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import org.daybook.app.running.CutCable;
import org.daybook.app.running.PlainServer;
import org.daybook.app.wiring.Parts;
import org.daybook.gateway.Gateway;
import org.daybook.review.FactCommand.AcceptFact;
import org.daybook.shared.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** The connection between desk and database is cut in the middle of work, and mended. */
class CutConnectionIT {

    private static final int ROUNDS = Rounds.of(5);

    @TempDir
    Path folder;

    @Test
    void aCutIsToldNothingIsHalfWrittenAndTheDeskGoesOnByItself() throws Exception {
        Random random = new Random(7);
        try (PlainServer server = PlainServer.start(folder).withTables();
                CutCable cable = new CutCable(server.port());
                ConfigurableApplicationContext desk =
                        Parts.start(folder.resolve("desk"), server.options(cable.port()));
                Toil toil = new Toil(desk, "cut")) {
            for (int round = 0; round < ROUNDS; round++) {
                toil.awaitMore(10);
                Thread.sleep(random.nextInt(50));
                cable.cut();
                if (round == 0) {
                    assertThat(desk.getBean(Gateway.class).send(new AcceptFact("f-cut-0", "bea", Instant.now(), "")))
                            .isInstanceOfSatisfying(
                                    Outcome.Refused.class,
                                    refused -> assertThat(refused.reason()).contains("nothing was changed"));
                }
                Thread.sleep(random.nextInt(500));
                cable.mend();
            }
            toil.awaitMore(10);
            toil.stop();
            toil.assertNothingLostAndViewsFresh();
        }
    }
}
