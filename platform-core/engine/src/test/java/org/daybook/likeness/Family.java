package org.daybook.likeness;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.daybook.events.LikenessEvent;
import org.daybook.events.LikenessEvent.CopyRecognised;
import org.daybook.events.LikenessEvent.CorrectionUndone;
import org.daybook.events.LikenessEvent.LikenessCorrected;
import org.daybook.events.LikenessEvent.VersionRecognised;
import org.daybook.likeness.Link.Relation;
import org.jspecify.annotations.Nullable;

/** Articles and what they are of each other, in memory. */
public final class Family implements Kin {

    private final Map<String, Standing> standings = new HashMap<>();

    @Override
    public Standing of(String articleId) {
        return standings.getOrDefault(articleId, Standing.NOBODY);
    }

    public Family with(String articleId, String published) {
        standings.put(articleId, new Standing(articleId, published, Link.NONE, "", false));
        return this;
    }

    public Family judged(String articleId) {
        Standing now = of(articleId);
        standings.put(articleId, new Standing(articleId, now.published(), now.link(), now.later(), true));
        return this;
    }

    public Family happens(LikenessEvent event) {
        switch (event) {
            case VersionRecognised it -> link(it.articleId(), "version", it.earlierArticleId());
            case CopyRecognised it -> link(it.articleId(), "copy", it.otherArticleId());
            case LikenessCorrected it -> link(it.articleId(), it.relation(), it.otherArticleId());
            case CorrectionUndone it -> link(it.articleId(), it.relation(), it.otherArticleId());
        }
        return this;
    }

    private void link(String id, String relation, @Nullable String other) {
        Link link = new Link(Relation.valueOf(relation.toUpperCase(Locale.ROOT)), other == null ? "" : other);
        Standing now = of(id);
        standings.put(id, new Standing(id, now.published(), link, now.later(), now.judged()));
        if (link.relation() == Relation.VERSION) {
            Standing earlier = of(link.other());
            standings.put(
                    link.other(),
                    new Standing(link.other(), earlier.published(), earlier.link(), id, earlier.judged()));
        }
    }
}
