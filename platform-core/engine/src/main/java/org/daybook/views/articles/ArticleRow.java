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
 * @param parser that read it, with its version; null for a refused document
 * @param found how many facts were found in it, by extractor with its version
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
        @Nullable String parser,
        Map<String, Integer> found,
        Map<String, Decision> decided,
        long position) {

    /** A plugin with its version, as it stands in {@code parser} and {@code found}. No plugin's id has a space. */
    static String plugin(String id, String version) {
        return id + " " + version;
    }

    int facts() {
        return found.values().stream().mapToInt(Integer::intValue).sum();
    }

    ArticleRow withFact(String extractor) {
        Map<String, Integer> more = new TreeMap<>(found);
        more.merge(extractor, 1, Integer::sum);
        return with(more, decided);
    }

    ArticleRow with(String factId, Decision decision) {
        Map<String, Decision> more = new TreeMap<>(decided);
        if (decision == Decision.OPEN) {
            more.remove(factId);
        } else {
            more.put(factId, decision);
        }
        return with(found, more);
    }

    private ArticleRow with(Map<String, Integer> counted, Map<String, Decision> decisions) {
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
                parser,
                counted,
                decisions,
                position);
    }

    long count(Decision decision) {
        return decided.values().stream().filter(decision::equals).count();
    }
}
