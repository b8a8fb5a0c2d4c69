package org.daybook.views.aid.memory;

import org.jspecify.annotations.Nullable;

/** Who published an article and when, as it held for a while; before that, perhaps something else. */
record Article(
        long from,
        long to,
        int outlet,
        int published,
        @Nullable Article earlier) {

    /** What held at a position of the record; null where the article was not there. */
    static @Nullable Article at(@Nullable Article latest, long position) {
        Article article = latest;
        while (article != null && !(article.from <= position && position < article.to)) {
            article = article.earlier;
        }
        return article;
    }

    static @Nullable Article ended(@Nullable Article latest, long from, long to) {
        if (latest == null) {
            return null;
        }
        return latest.from == from
                ? new Article(from, to, latest.outlet, latest.published, latest.earlier)
                : new Article(latest.from, latest.to, latest.outlet, latest.published, ended(latest.earlier, from, to));
    }
}
