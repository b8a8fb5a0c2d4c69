package org.daybook.views.matrix;

import java.util.Optional;
import java.util.Set;
import org.daybook.events.ArticleEvent.ArticleIngested;
import org.daybook.events.ArticleEvent.DocumentRefused;
import org.daybook.events.DeskEvent;
import org.daybook.events.FactEvent.AidRecorded;
import org.daybook.events.FactEvent.CustomFactRecorded;
import org.daybook.events.FactEvent.InteractionRecorded;
import org.daybook.events.FactEvent.QuotationRecorded;
import org.daybook.events.LikenessEvent;
import org.daybook.events.PluginEvent;
import org.daybook.events.RecordedEvent;
import org.daybook.events.ReviewEvent;
import org.daybook.events.SourceEvent;
import org.daybook.shared.Decision;
import org.daybook.views.Decided;
import org.daybook.views.Headline;
import org.daybook.views.ViewFold;

/** One row a mention and one an article. Which mentions count is asked later, so that a decision changes one row. */
final class MatrixFold implements ViewFold<MatrixRow> {

    @Override
    public Set<String> keys(RecordedEvent event) {
        return switch (event.event()) {
            case ArticleIngested article -> Set.of(Headline.key(article.articleId()));
            case InteractionRecorded fact -> Set.of(fact.origin().factId());
            case ReviewEvent review -> Set.of(review.factId());
            case DocumentRefused _, AidRecorded _, QuotationRecorded _, CustomFactRecorded _ -> Set.of();
            case LikenessEvent likeness -> Headline.keys(likeness);
            case PluginEvent _, SourceEvent _, DeskEvent _ -> Set.of();
        };
    }

    @Override
    public Optional<MatrixRow> fold(String key, Optional<MatrixRow> row, RecordedEvent event) {
        return switch (event.event()) {
            case ArticleIngested article -> Optional.of(new MatrixRow.Article(Headline.of(article)));
            case InteractionRecorded fact -> Optional.of(mention(fact, event.position()));
            case ReviewEvent review -> row.map(r -> decided(r, review));
            case DocumentRefused _, AidRecorded _, QuotationRecorded _, CustomFactRecorded _ -> row;
            case LikenessEvent likeness -> row.map(r -> related(r, likeness));
            case PluginEvent _, SourceEvent _, DeskEvent _ -> row;
        };
    }

    private static MatrixRow related(MatrixRow row, LikenessEvent event) {
        return switch (row) {
            case MatrixRow.Mention mention -> mention;
            case MatrixRow.Article article ->
                new MatrixRow.Article(article.headline().after(event));
        };
    }

    private static MatrixRow decided(MatrixRow row, ReviewEvent review) {
        return switch (row) {
            case MatrixRow.Mention mention -> mention.with(Decided.after(mention.decision(), review));
            case MatrixRow.Article article -> article;
        };
    }

    private static MatrixRow mention(InteractionRecorded fact, long position) {
        return new MatrixRow.Mention(
                fact.origin().factId(),
                fact.origin().articleId(),
                position,
                fact.type(),
                fact.origin().from(),
                fact.origin().to(),
                Directions.day(fact),
                fact.origin().modality(),
                Decision.OPEN,
                Directions.institutions(fact),
                Directions.people(fact));
    }
}
