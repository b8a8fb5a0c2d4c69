package org.daybook.review;

import java.time.Instant;
import org.daybook.shared.Command;

/** A decision on one fact. Decided by a person, at a time that is handed in. */
public sealed interface FactCommand extends Command {

    String factId();

    String analyst();

    Instant at();

    /** The fact is right. The reason may be "". */
    record AcceptFact(String factId, String analyst, Instant at, String reason) implements FactCommand {}

    /** The fact is wrong: no view counts it. The reason may be "". */
    record RejectFact(String factId, String analyst, Instant at, String reason) implements FactCommand {}

    /** Adds or replaces the note on the fact. */
    record NoteFact(String factId, String analyst, Instant at, String note) implements FactCommand {}

    /** Takes back the last decision or note that still holds. */
    record UndoDecision(String factId, String analyst, Instant at) implements FactCommand {}
}
