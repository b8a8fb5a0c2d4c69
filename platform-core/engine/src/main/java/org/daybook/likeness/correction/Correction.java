package org.daybook.likeness.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daybook.events.ArticleEvent.ArticleIngested;
import org.daybook.events.ArticleEvent.DocumentRefused;
import org.daybook.events.DaybookEvent;
import org.daybook.events.DeskEvent;
import org.daybook.events.FactEvent;
import org.daybook.events.LikenessEvent;
import org.daybook.events.LikenessEvent.CopyRecognised;
import org.daybook.events.LikenessEvent.CorrectionUndone;
import org.daybook.events.LikenessEvent.LikenessCorrected;
import org.daybook.events.LikenessEvent.VersionRecognised;
import org.daybook.events.PluginEvent;
import org.daybook.events.ReviewEvent;
import org.daybook.events.SourceEvent;
import org.daybook.likeness.Link;
import org.daybook.likeness.Link.Relation;
import org.jspecify.annotations.Nullable;

/** What an article is of another: as it was recognised, and as analysts said. */
public sealed interface Correction {

    /** No article stands in this stream. */
    record Unknown() implements Correction {}

    /** What analysts said and what still holds, first to last; the last of it counts. */
    record Known(String articleId, Link recognised, List<Said> said) implements Correction {

        Link now() {
            return said.isEmpty() ? recognised : said.getLast().link();
        }

        Known withoutLast() {
            return said.isEmpty() ? this : new Known(articleId, recognised, said.subList(0, said.size() - 1));
        }

        @Nullable
        String saidBy() {
            return said.isEmpty() ? null : said.getLast().analyst();
        }
    }

    /** What an analyst said. */
    record Said(Link link, String analyst) {}

    /** Whether an analyst's word holds, so that nothing may be recognised any more. */
    static boolean isSaid(List<DaybookEvent> stream) {
        Correction correction = new Unknown();
        for (DaybookEvent event : stream) {
            correction = evolve(correction, event);
        }
        return correction instanceof Known known && !known.said().isEmpty();
    }

    /** What holds after the event. */
    static Correction evolve(Correction correction, DaybookEvent event) {
        return switch (event) {
            case ArticleIngested article -> new Known(article.articleId(), Link.NONE, List.of());
            case LikenessEvent likeness ->
                switch (correction) {
                    case Unknown unknown -> unknown;
                    case Known known -> evolve(known, likeness);
                };
            case DocumentRefused _, FactEvent _, ReviewEvent _, PluginEvent _, SourceEvent _, DeskEvent _ -> correction;
        };
    }

    private static Known evolve(Known known, LikenessEvent event) {
        return switch (event) {
            case VersionRecognised it -> recognised(known, new Link(Relation.VERSION, it.earlierArticleId()));
            case CopyRecognised it -> recognised(known, new Link(Relation.COPY, it.otherArticleId()));
            case LikenessCorrected it -> {
                List<Said> said = new ArrayList<>(known.said());
                said.add(new Said(link(it.relation(), it.otherArticleId()), it.analyst()));
                yield new Known(known.articleId(), known.recognised(), List.copyOf(said));
            }
            case CorrectionUndone _ -> known.withoutLast();
        };
    }

    private static Known recognised(Known known, Link link) {
        return new Known(known.articleId(), link, known.said());
    }

    private static Link link(String relation, @Nullable String other) {
        return new Link(Relation.valueOf(relation.toUpperCase(Locale.ROOT)), other == null ? "" : other);
    }
}
