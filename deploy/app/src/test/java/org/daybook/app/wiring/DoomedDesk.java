package org.daybook.app.wiring;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.daybook.events.Journal.Answer;
import org.daybook.gateway.Gateway;
import org.daybook.history.rebuild.RebuildViews;
import org.daybook.review.FactCommand.AcceptFact;
import org.daybook.shared.Outcome;
import org.daybook.store.postgres.PostgresJournal;

/** A process that records, decides and rebuilds as fast as it can until it is killed, and says what was acknowledged. */
final class DoomedDesk {

    private static final PrintStream OUT = System.out;

    private DoomedDesk() {}

    public static void main(String[] arguments) throws Exception {
        var context = Parts.start(Path.of(arguments[0]));
        PostgresJournal journal = context.getBean(PostgresJournal.class);
        Gateway gateway = context.getBean(Gateway.class);
        for (int number = 0; ; number++) {
            String fact = "f-" + arguments[1] + "-" + number;
            try {
                if (journal.append(List.of(Parts.fact(fact))) == Answer.APPENDED) {
                    OUT.println("recorded " + fact);
                }
                if (gateway.send(new AcceptFact(fact, "anna", Instant.EPOCH, "")) instanceof Outcome.Done) {
                    OUT.println("accepted " + fact);
                }
                if (number % 10 == 9) {
                    gateway.send(new RebuildViews(Set.of(), "anna"));
                }
            } catch (RuntimeException databaseGone) {
                Thread.sleep(20);
            }
            OUT.flush();
        }
    }
}
