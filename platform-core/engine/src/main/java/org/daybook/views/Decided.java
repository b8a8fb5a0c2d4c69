package org.daybook.views;

import java.util.Locale;
import org.daybook.events.ReviewEvent;
import org.daybook.events.ReviewEvent.DecisionCarriedOver;
import org.daybook.events.ReviewEvent.DecisionUndone;
import org.daybook.events.ReviewEvent.FactAccepted;
import org.daybook.events.ReviewEvent.FactNoted;
import org.daybook.events.ReviewEvent.FactRejected;
import org.daybook.shared.Decision;

/** What an analyst's event makes of a fact; the same in every view. */
public final class Decided {

    public static Decision after(Decision before, ReviewEvent event) {
        return switch (event) {
            case FactAccepted _ -> Decision.ACCEPTED;
            case FactRejected _ -> Decision.REJECTED;
            case FactNoted _ -> before;
            case DecisionUndone undone -> Decision.valueOf(undone.decision().toUpperCase(Locale.ROOT));
            case DecisionCarriedOver carried ->
                Decision.valueOf(carried.decision().toUpperCase(Locale.ROOT));
        };
    }

    private Decided() {}
}
