package org.daybook.review;

import java.time.Instant;
import org.daybook.shared.Command;

/**
 * A decision on one fact. Decided by a person, at a time that is handed in, on sight of what was decided before: where
 * somebody else was quicker, it is refused and says so.
 */
public sealed interface FactCommand extends Command {

    /** In place of what was seen: decide whatever was decided before. */
    int WHATEVER_STANDS = Integer.MAX_VALUE;

    String factId();

    String analyst();

    Instant at();

    /** How many decisions and notes on the fact the analyst has seen, those that were undone and the undoing included. */
    int seen();

    /** The fact is right. The reason may be "". */
    record AcceptFact(String factId, String analyst, Instant at, String reason, int seen) implements FactCommand {
        public AcceptFact(String factId, String analyst, Instant at, String reason) {
            this(factId, analyst, at, reason, WHATEVER_STANDS);
        }
    }

    /** The fact is wrong: no view counts it. The reason may be "". */
    record RejectFact(String factId, String analyst, Instant at, String reason, int seen) implements FactCommand {
        public RejectFact(String factId, String analyst, Instant at, String reason) {
            this(factId, analyst, at, reason, WHATEVER_STANDS);
        }
    }

    /** Adds or replaces the note on the fact. */
    record NoteFact(String factId, String analyst, Instant at, String note, int seen) implements FactCommand {
        public NoteFact(String factId, String analyst, Instant at, String note) {
            this(factId, analyst, at, note, WHATEVER_STANDS);
        }
    }

    /** Takes back the last decision or note that still holds. */
    record UndoDecision(String factId, String analyst, Instant at, int seen) implements FactCommand {
        public UndoDecision(String factId, String analyst, Instant at) {
            this(factId, analyst, at, WHATEVER_STANDS);
        }
    }
}
