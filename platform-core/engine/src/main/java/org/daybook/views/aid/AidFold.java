package org.daybook.views.aid;

import java.util.Optional;
import java.util.Set;
import org.daybook.events.ArticleEvent.ArticleIngested;
import org.daybook.events.ArticleEvent.DocumentRefused;
import org.daybook.events.DeskEvent;
import org.daybook.events.FactEvent.Actor;
import org.daybook.events.FactEvent.AidRecorded;
import org.daybook.events.FactEvent.CustomFactRecorded;
import org.daybook.events.FactEvent.InteractionRecorded;
import org.daybook.events.FactEvent.QuotationRecorded;
import org.daybook.events.LikenessEvent;
import org.daybook.events.PluginEvent;
import org.daybook.events.RecordedEvent;
import org.daybook.events.ReviewEvent;
import org.daybook.events.SourceEvent;
import org.daybook.shared.ActorRef;
import org.daybook.shared.Decision;
import org.daybook.views.Decided;
import org.daybook.views.Headline;
import org.daybook.views.Telling;
import org.daybook.views.ViewFold;
import org.jspecify.annotations.Nullable;

/** One row a step that an article tells of, and one an article. What follows from the steps is the board's. */
final class AidFold implements ViewFold<AidRow> {

    @Override
    public Set<String> keys(RecordedEvent event) {
        return switch (event.event()) {
            case ArticleIngested article -> Set.of(Headline.key(article.articleId()));
            case AidRecorded fact -> Set.of(fact.origin().factId());
            case ReviewEvent review -> Set.of(review.factId());
            case DocumentRefused _, InteractionRecorded _, QuotationRecorded _, CustomFactRecorded _ -> Set.of();
            case LikenessEvent likeness -> Headline.keys(likeness);
            case PluginEvent _, SourceEvent _, DeskEvent _ -> Set.of();
        };
    }

    @Override
    public Optional<AidRow> fold(String key, Optional<AidRow> row, RecordedEvent event) {
        return switch (event.event()) {
            case ArticleIngested article -> Optional.of(new AidRow.Article(Headline.of(article)));
            case AidRecorded fact -> Optional.of(step(fact, event.position()));
            case ReviewEvent review -> row.map(r -> decided(r, review));
            case DocumentRefused _, InteractionRecorded _, QuotationRecorded _, CustomFactRecorded _ -> row;
            case LikenessEvent likeness -> row.map(r -> related(r, likeness));
            case PluginEvent _, SourceEvent _, DeskEvent _ -> row;
        };
    }

    private static AidRow related(AidRow row, LikenessEvent event) {
        return switch (row) {
            case AidRow.Step step -> step;
            case AidRow.Article article -> new AidRow.Article(article.headline().after(event));
        };
    }

    private static AidRow decided(AidRow row, ReviewEvent review) {
        return switch (row) {
            case AidRow.Step step -> step.with(Decided.after(step.decision(), review));
            case AidRow.Article article -> article;
        };
    }

    private static AidRow step(AidRecorded fact, long position) {
        return new AidRow.Step(
                fact.origin().factId(),
                fact.origin().articleId(),
                position,
                itemKey(fact),
                institution(fact.donor()),
                institution(fact.recipient()),
                fact.item(),
                fact.status(),
                fact.origin().modality(),
                fact.origin().from(),
                fact.origin().to(),
                Telling.sources(fact.origin()),
                Decision.OPEN);
    }

    private static String itemKey(AidRecorded fact) {
        String catalogue = fact.catalogueId();
        return catalogue == null ? ItemWords.key(fact.item()) : catalogue;
    }

    private static String institution(@Nullable Actor actor) {
        return actor == null ? "" : new ActorRef(actor.name(), actor.country(), actor.sector()).institution();
    }
}
