package org.daybook.views.facts;

import java.util.Optional;
import java.util.Set;
import org.daybook.events.ArticleEvent;
import org.daybook.events.DeskEvent;
import org.daybook.events.FactEvent;
import org.daybook.events.LikenessEvent;
import org.daybook.events.PluginEvent;
import org.daybook.events.RecordedEvent;
import org.daybook.events.ReviewEvent;
import org.daybook.events.ReviewEvent.DecisionCarriedOver;
import org.daybook.events.ReviewEvent.DecisionUndone;
import org.daybook.events.ReviewEvent.FactAccepted;
import org.daybook.events.ReviewEvent.FactNoted;
import org.daybook.events.ReviewEvent.FactRejected;
import org.daybook.events.SourceEvent;
import org.daybook.shared.Decision;
import org.daybook.views.Decided;
import org.daybook.views.ViewFold;

/** One row a fact, of whatever kind, with what analysts made of it. */
final class FactFold implements ViewFold<FactState> {

    @Override
    public Set<String> keys(RecordedEvent event) {
        return switch (event.event()) {
            case FactEvent fact -> Set.of(fact.origin().factId());
            case ReviewEvent review -> Set.of(review.factId());
            case ArticleEvent _, LikenessEvent _, PluginEvent _, SourceEvent _, DeskEvent _ -> Set.of();
        };
    }

    @Override
    public Optional<FactState> fold(String key, Optional<FactState> row, RecordedEvent event) {
        return switch (event.event()) {
            case FactEvent fact -> Optional.of(state(fact, event.position()));
            case ReviewEvent review -> row.map(r -> reviewed(r, review));
            case ArticleEvent _, LikenessEvent _, PluginEvent _, SourceEvent _, DeskEvent _ -> row;
        };
    }

    private static FactState state(FactEvent fact, long position) {
        return new FactState(
                fact.origin().factId(),
                fact.origin().articleId(),
                Wording.kind(fact),
                Decision.OPEN,
                null,
                "",
                0,
                position);
    }

    private static FactState reviewed(FactState row, ReviewEvent review) {
        Decision decision = Decided.after(row.decision(), review);
        return switch (review) {
            case FactAccepted accepted -> row.decided(decision, accepted.analyst(), row.note());
            case FactRejected rejected -> row.decided(decision, rejected.analyst(), row.note());
            case FactNoted noted -> row.decided(decision, row.decidedBy(), noted.note());
            case DecisionUndone undone -> row.decided(decision, undone.decidedBy(), undone.note());
            case DecisionCarriedOver carried -> row.decided(decision, carried.decidedBy(), carried.note());
        };
    }
}
