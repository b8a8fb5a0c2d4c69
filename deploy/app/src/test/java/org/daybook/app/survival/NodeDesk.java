package org.daybook.app.survival;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.daybook.app.wiring.Parts;
import org.daybook.events.Journal.Answer;
import org.daybook.gateway.Gateway;
import org.daybook.ingestion.SubmitDocuments;
import org.daybook.ingestion.SubmitDocuments.Document;
import org.daybook.review.FactCommand;
import org.daybook.review.FactCommand.AcceptFact;
import org.daybook.review.FactCommand.RejectFact;
import org.daybook.shared.Outcome;
import org.daybook.store.postgres.PostgresJournal;

/**
 * A desk among several on one database, as a process. All record the same facts and documents and decide on the same
 * facts, each otherwise, and say what became of it.
 */
final class NodeDesk {

    private static final PrintStream OUT = System.out;
    private static final int MOST_PAUSE = 40;

    private NodeDesk() {}

    /** Data directory, name of the analyst, options. */
    public static void main(String[] words) throws Exception {
        var context = Parts.start(Path.of(words[0]), Arrays.copyOfRange(words, 2, words.length));
        PostgresJournal journal = context.getBean(PostgresJournal.class);
        Gateway gateway = context.getBean(Gateway.class);
        OUT.println("ready");
        for (int number = 0; ; number++) {
            String fact = "f-shared-" + number;
            boolean first = journal.append(List.of(Parts.fact(fact))) == Answer.APPENDED;
            OUT.println((first ? "recorded " : "known ") + fact);
            FactCommand decision = words[1].equals("anna")
                    ? new AcceptFact(fact, words[1], Instant.now(), "", 0)
                    : new RejectFact(fact, words[1], Instant.now(), "", 0);
            switch (gateway.send(decision)) {
                case Outcome.Done _ -> {
                    OUT.println("won " + fact);
                    // whoever is ahead would stay ahead for ever
                    Thread.sleep(ThreadLocalRandom.current().nextInt(MOST_PAUSE));
                }
                case Outcome.Refused(String reason) when reason.contains("look again") -> OUT.println("told " + fact);
                case Outcome.Refused(String reason) -> OUT.println("failed " + fact + ": " + reason);
                case Outcome.AlreadySo _, Outcome.Started _ -> OUT.println("failed " + fact + ": no answer");
            }
            if (number % 10 == 0) {
                byte[] page = ("Page " + number + ", which both have found.").getBytes(StandardCharsets.UTF_8);
                gateway.send(new SubmitDocuments(List.of(Document.of("page-" + number + ".txt", page)), words[1]));
            }
            OUT.flush();
        }
    }
}
