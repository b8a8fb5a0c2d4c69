package org.daybook.views.articles;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.daybook.shared.Decision;
import org.jspecify.annotations.Nullable;

/**
 * An article as the view keeps it, or a document that was refused; its text stands in the record.
 *
 * @param refused why it could not be read; null for an article
 * @param facts how many were found in it
 * @param decided what was decided on some of them, by id
 * @param position of the event that recorded it
 */
record ArticleRow(
        String articleId,
        String document,
        String title,
        @Nullable String outlet,
        @Nullable String published,
        String publishedBasis,
        String by,
        Instant ingested,
        @Nullable String refused,
        int facts,
        Map<String, Decision> decided,
        long position) {

    ArticleRow withFact() {
        return with(facts + 1, decided);
    }

    ArticleRow with(String factId, Decision decision) {
        Map<String, Decision> more = new TreeMap<>(decided);
        if (decision == Decision.OPEN) {
            more.remove(factId);
        } else {
            more.put(factId, decision);
        }
        return with(facts, more);
    }

    private ArticleRow with(int count, Map<String, Decision> decisions) {
        return new ArticleRow(
                articleId,
                document,
                title,
                outlet,
                published,
                publishedBasis,
                by,
                ingested,
                refused,
                count,
                decisions,
                position);
    }

    long count(Decision decision) {
        return decided.values().stream().filter(decision::equals).count();
    }
}
