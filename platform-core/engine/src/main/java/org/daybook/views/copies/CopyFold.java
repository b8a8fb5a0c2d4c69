package org.daybook.views.copies;

import java.util.Optional;
import java.util.Set;
import org.daybook.events.ArticleEvent.ArticleIngested;
import org.daybook.events.ArticleEvent.DocumentRefused;
import org.daybook.events.DeskEvent;
import org.daybook.events.FactEvent;
import org.daybook.events.LikenessEvent;
import org.daybook.events.LikenessEvent.CopyRecognised;
import org.daybook.events.LikenessEvent.CorrectionUndone;
import org.daybook.events.LikenessEvent.Likeness;
import org.daybook.events.LikenessEvent.LikenessCorrected;
import org.daybook.events.LikenessEvent.VersionRecognised;
import org.daybook.events.PluginEvent;
import org.daybook.events.RecordedEvent;
import org.daybook.events.ReviewEvent;
import org.daybook.events.SourceEvent;
import org.daybook.views.Headline;
import org.daybook.views.ViewFold;

/** One row an article. Who goes back to whom is asked later, so that a correction changes one row or two. */
final class CopyFold implements ViewFold<CopyRow> {

    @Override
    public Set<String> keys(RecordedEvent event) {
        return switch (event.event()) {
            case ArticleIngested article -> Set.of(article.articleId());
            case LikenessEvent likeness -> Headline.articles(likeness);
            case DocumentRefused _, FactEvent _, ReviewEvent _, PluginEvent _, SourceEvent _, DeskEvent _ -> Set.of();
        };
    }

    @Override
    public Optional<CopyRow> fold(String key, Optional<CopyRow> row, RecordedEvent event) {
        return switch (event.event()) {
            case ArticleIngested article -> Optional.of(new CopyRow(Headline.of(article), event.position(), "", null));
            case LikenessEvent likeness -> row.map(r -> after(r, likeness));
            case DocumentRefused _, FactEvent _, ReviewEvent _, PluginEvent _, SourceEvent _, DeskEvent _ -> row;
        };
    }

    private static CopyRow after(CopyRow row, LikenessEvent event) {
        Headline headline = row.headline().after(event);
        if (!event.articleId().equals(headline.articleId())) {
            return new CopyRow(headline, row.position(), row.reason(), row.measures());
        }
        return switch (event) {
            case VersionRecognised it -> new CopyRow(headline, row.position(), row.reason(), measures(it.likeness()));
            case CopyRecognised it -> new CopyRow(headline, row.position(), row.reason(), measures(it.likeness()));
            case LikenessCorrected it -> new CopyRow(headline, row.position(), it.reason(), row.measures());
            // whose word holds again is known, his reason stands in the record
            case CorrectionUndone _ -> new CopyRow(headline, row.position(), "", row.measures());
        };
    }

    private static Ground.Measures measures(Likeness likeness) {
        return new Ground.Measures(
                likeness.rule(),
                likeness.comparedWith(),
                likeness.jaccard(),
                likeness.ofArticle(),
                likeness.ofOther(),
                likeness.sharedRuns(),
                likeness.credits());
    }
}
