package org.daybook.views.articles;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daybook.shared.Decision;
import org.jspecify.annotations.Nullable;

/**
 * An article, or a document that was refused.
 *
 * @param refused why it could not be read; null for an article
 * @param facts what was decided on each of its facts, by id
 */
record ArticleRow(
        String articleId,
        String document,
        String fingerprint,
        String title,
        @Nullable String outlet,
        List<String> byline,
        @Nullable String url,
        String language,
        @Nullable String published,
        String publishedBasis,
        String publishedReason,
        String text,
        List<ArticleById.Region> regions,
        List<String> credits,
        String parser,
        String parserVersion,
        String by,
        Instant ingested,
        @Nullable String refused,
        Map<String, Decision> facts) {

    ArticleRow with(String factId, Decision decision) {
        Map<String, Decision> more = new TreeMap<>(facts);
        more.put(factId, decision);
        return new ArticleRow(
                articleId,
                document,
                fingerprint,
                title,
                outlet,
                byline,
                url,
                language,
                published,
                publishedBasis,
                publishedReason,
                text,
                regions,
                credits,
                parser,
                parserVersion,
                by,
                ingested,
                refused,
                more);
    }

    long count(Decision decision) {
        return facts.values().stream().filter(decision::equals).count();
    }
}
