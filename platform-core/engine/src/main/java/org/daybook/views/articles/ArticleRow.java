package org.daybook.views.articles;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daybook.shared.Decision;
import org.jspecify.annotations.Nullable;

/**
 * An article as the view keeps it, or a document that was refused; its text stands in the record.
 *
 * @param refused why it could not be read; null for an article
 * @param parser that read it, with its version; null for a refused document
 * @param found how many facts each extractor found in it, in the order in which they came
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
        List<Found> found,
        Map<String, Decision> decided,
        long position) {

    /** Facts of one version of a plugin. In the table it is these words with spaces between; no plugin's id has one. */
    record Found(String plugin, String version, int facts) {

        static Found read(String words) {
            int first = words.indexOf(' ');
            int last = words.lastIndexOf(' ');
            return new Found(
                    words.substring(0, first),
                    words.substring(first + 1, last),
                    Integer.parseInt(words.substring(last + 1)));
        }

        String words() {
            return plugin + " " + version + " " + facts;
        }

        private boolean by(String id, String itsVersion) {
            return plugin.equals(id) && version.equals(itsVersion);
        }
    }

    int facts() {
        int facts = 0;
        for (Found each : found) {
            facts += each.facts();
        }
        return facts;
    }

    ArticleRow withFact(String plugin, String version) {
        List<Found> more = new ArrayList<>(found);
        int at = 0;
        while (at < more.size() && !more.get(at).by(plugin, version)) {
            at++;
        }
        if (at == more.size()) {
            more.add(new Found(plugin, version, 1));
        } else {
            more.set(at, new Found(plugin, version, more.get(at).facts() + 1));
        }
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

    private ArticleRow with(List<Found> counted, Map<String, Decision> decisions) {
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
