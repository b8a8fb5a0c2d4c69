package org.daybook.likeness;

import java.util.Set;
import java.util.TreeSet;
import org.daybook.events.ArticleEvent.ArticleIngested;

/**
 * An article as far as it matters here.
 *
 * @param outlet key of its name; "" when unknown
 * @param address key of where it stands; "" when unknown
 * @param published ISO date; "" when unknown
 * @param names keys of its outlet, of whom it credits and of who signed it
 */
public record Subject(String articleId, String outlet, String address, String published, Set<String> names, Runs runs) {

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
                published == null ? "" : published,
                Set.copyOf(names),
                Runs.of(article));
    }

    boolean isFromOutletOf(Subject other) {
        return !outlet.isEmpty() && outlet.equals(other.outlet);
    }
}
