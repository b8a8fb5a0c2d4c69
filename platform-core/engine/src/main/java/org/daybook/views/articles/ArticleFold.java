package org.daybook.views.articles;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.events.ArticleEvent.ArticleIngested;
import org.daybook.events.ArticleEvent.DocumentRefused;
import org.daybook.events.DeskEvent;
import org.daybook.events.FactEvent;
import org.daybook.events.LikenessEvent;
import org.daybook.events.PluginEvent;
import org.daybook.events.RecordedEvent;
import org.daybook.events.ReviewEvent;
import org.daybook.events.SourceEvent;
import org.daybook.shared.Decision;
import org.daybook.views.Decided;
import org.daybook.views.ViewFold;

/**
 * One row an article, one a refused document. An article's event comes before those of its facts: ingestion appends
 * them together in this order.
 */
final class ArticleFold implements ViewFold<ArticleRow> {

    @Override
    public Set<String> keys(RecordedEvent event) {
        return switch (event.event()) {
            case ArticleIngested article -> Set.of(article.articleId(), refused(article.fingerprint()));
            case DocumentRefused document -> Set.of(refused(document.fingerprint()));
            case FactEvent fact -> Set.of(fact.origin().articleId());
            case ReviewEvent review -> Set.of(review.articleId());
            case LikenessEvent _, PluginEvent _, SourceEvent _, DeskEvent _ -> Set.of();
        };
    }

    @Override
    public Optional<ArticleRow> fold(String key, Optional<ArticleRow> row, RecordedEvent event) {
        return switch (event.event()) {
            // a document that is read after all is no longer listed as refused
            case ArticleIngested article ->
                key.equals(article.articleId()) ? Optional.of(row(article, event.position())) : Optional.empty();
            case DocumentRefused document -> Optional.of(row(key, document, event.position()));
            case FactEvent fact -> row.map(r -> withFact(r, fact.origin()));
            case ReviewEvent review -> row.map(r -> decided(r, review));
            case LikenessEvent _, PluginEvent _, SourceEvent _, DeskEvent _ -> row;
        };
    }

    private static ArticleRow decided(ArticleRow row, ReviewEvent review) {
        Decision before = row.decided().getOrDefault(review.factId(), Decision.OPEN);
        return row.with(review.factId(), Decided.after(before, review));
    }

    private static ArticleRow withFact(ArticleRow row, FactEvent.Origin origin) {
        return row.withFact(origin.extractor(), origin.extractorVersion());
    }

    private static String refused(String fingerprint) {
        return "refused-" + fingerprint;
    }

    private static ArticleRow row(ArticleIngested article, long position) {
        return new ArticleRow(
                article.articleId(),
                article.document(),
                article.title(),
                article.outlet(),
                article.published(),
                article.publishedBasis(),
                article.by(),
                article.at(),
                null,
                article.parser() + " " + article.parserVersion(),
                List.of(),
                Map.of(),
                position);
    }

    private static ArticleRow row(String key, DocumentRefused document, long position) {
        return new ArticleRow(
                key,
                document.document(),
                document.document(),
                null,
                null,
                "unknown",
                document.by(),
                document.at(),
                document.reason(),
                null,
                List.of(),
                Map.of(),
                position);
    }
}
