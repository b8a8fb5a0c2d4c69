package org.daybook.likeness;

import java.util.Set;
import java.util.TreeSet;
import org.daybook.events.ArticleEvent.ArticleIngested;
import org.jspecify.annotations.Nullable;

/**
 * An article as far as it matters here.
 *
 * @param outlet key of its name; "" when unknown
 * @param address key of where it stands; "" when unknown
 * @param guid key of its outlet's own name for it; "" when unknown
 * @param published ISO date; "" when unknown
 * @param names keys of its outlet, of whom it credits and of who signed it
 */
public record Subject(
        String articleId, String outlet, String address, String guid, String published, Set<String> names, Runs runs) {

    public static Subject of(ArticleIngested article) {
        String outlet = Names.key(article.outlet());
        Set<String> names = new TreeSet<>(Names.credited(article));
        names.addAll(Names.signed(article));
        names.add(outlet);
        names.remove("");
        String published = article.published();
        return new Subject(
                article.articleId(),
                outlet,
                Address.key(article.url()),
                guid(outlet, article.entry()),
                published == null ? "" : published,
                Set.copyOf(names),
                Runs.of(article));
    }

    /** A guid is one only inside the outlet that gave it: "4711" is used by many. */
    private static String guid(String outlet, @Nullable String entry) {
        return outlet.isEmpty() || entry == null ? "" : outlet + " " + entry;
    }

    boolean isSameEntryAs(Subject other) {
        return !guid.isEmpty() && guid.equals(other.guid);
    }

    boolean isFromOutletOf(Subject other) {
        return !outlet.isEmpty() && outlet.equals(other.outlet);
    }
}
