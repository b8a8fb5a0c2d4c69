package org.daybook.views.facts;

import java.util.Optional;
import java.util.Set;
import org.daybook.events.ArticleEvent;
import org.daybook.events.DeskEvent;
import org.daybook.events.FactEvent;
import org.daybook.events.FactEvent.Hop;
import org.daybook.events.FactEvent.Origin;
import org.daybook.events.LikenessEvent;
import org.daybook.events.PluginEvent;
import org.daybook.events.RecordedEvent;
import org.daybook.events.ReviewEvent;
import org.daybook.events.ReviewEvent.DecisionCarriedOver;
import org.daybook.events.ReviewEvent.DecisionUndone;
import org.daybook.events.ReviewEvent.FactAccepted;
import org.daybook.events.ReviewEvent.FactNoted;
import org.daybook.events.ReviewEvent.FactRejected;
import org.daybook.shared.Decision;
import org.daybook.shared.Step;
import org.daybook.shared.Words;
import org.daybook.views.Decided;
import org.daybook.views.ViewFold;

/** One row a fact, of whatever kind, with what analysts made of it. */
final class FactFold implements ViewFold<FactRow> {

    @Override
    public Set<String> keys(RecordedEvent event) {
        return switch (event.event()) {
            case FactEvent fact -> Set.of(fact.origin().factId());
            case ReviewEvent review -> Set.of(review.factId());
            case ArticleEvent _, LikenessEvent _, PluginEvent _, DeskEvent _ -> Set.of();
        };
    }

    @Override
    public Optional<FactRow> fold(String key, Optional<FactRow> row, RecordedEvent event) {
        return switch (event.event()) {
            case FactEvent fact -> Optional.of(row(fact, event.position()));
            case ReviewEvent review -> row.map(r -> reviewed(r, review));
            case ArticleEvent _, LikenessEvent _, PluginEvent _, DeskEvent _ -> row;
        };
    }

    private static FactRow row(FactEvent fact, long position) {
        Origin origin = fact.origin();
        return new FactRow(
                origin.factId(),
                origin.articleId(),
                Wording.kind(fact),
                Wording.headline(fact),
                Wording.attributes(fact),
                origin.modality(),
                Optional.ofNullable(origin.from()),
                Optional.ofNullable(origin.to()),
                origin.dateBasis(),
                origin.attribution().stream().map(Hop::speaker).toList(),
                origin.confidence(),
                origin.extractor(),
                origin.extractorVersion(),
                origin.rule(),
                origin.inferred(),
                origin.evidence().stream()
                        .map(e -> new Words(e.role(), e.start(), e.end(), e.text()))
                        .toList(),
                origin.why().stream()
                        .map(e -> new Step(e.step(), e.note(), e.start(), e.end(), e.text()))
                        .toList(),
                Decision.OPEN,
                Optional.empty(),
                "",
                0,
                position);
    }

    private static FactRow reviewed(FactRow row, ReviewEvent review) {
        Decision decision = Decided.after(row.decision(), review);
        return switch (review) {
            case FactAccepted accepted -> with(row, decision, Optional.of(accepted.analyst()), row.note());
            case FactRejected rejected -> with(row, decision, Optional.of(rejected.analyst()), row.note());
            case FactNoted noted -> with(row, decision, row.decidedBy(), noted.note());
            case DecisionUndone undone -> with(row, decision, Optional.ofNullable(undone.decidedBy()), undone.note());
            case DecisionCarriedOver carried ->
                with(row, decision, Optional.ofNullable(carried.decidedBy()), carried.note());
        };
    }

    private static FactRow with(FactRow row, Decision decision, Optional<String> decidedBy, String note) {
        return new FactRow(
                row.factId(),
                row.articleId(),
                row.kind(),
                row.headline(),
                row.attributes(),
                row.modality(),
                row.from(),
                row.to(),
                row.dateBasis(),
                row.attribution(),
                row.confidence(),
                row.extractor(),
                row.extractorVersion(),
                row.rule(),
                row.inferred(),
                row.evidence(),
                row.why(),
                decision,
                decidedBy,
                note,
                row.reviews() + 1,
                row.position());
    }
}
