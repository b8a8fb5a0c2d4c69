package org.daybook.benchmarks.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daybook.events.ArticleEvent.Region;
import org.jspecify.annotations.Nullable;

/**
 * An article as its outlet printed it.
 *
 * @param like what it repeats; null when it is new
 * @param agency the agency it came from; null for the outlet's own
 * @param published null where the page does not say
 * @param told the sentences that facts are read from
 */
record Composition(
        String articleId,
        @Nullable Like like,
        String title,
        String outlet,
        @Nullable String agency,
        List<String> byline,
        @Nullable LocalDate published,
        String text,
        List<Region> regions,
        List<Told> told) {

    /** Another article with nearly the same text; a version when its outlet is the same, else a copy. */
    record Like(String articleId, boolean version) {}

    /** The same words in another outlet, some days later; the credit stands at the end, so that no place moves. */
    Composition reprinted(String articleId, String outlet, LocalDate published) {
        return repeated(articleId, false, outlet, published, "\n(From " + this.outlet + ")\n");
    }

    /** The same outlet's later version. */
    Composition corrected(String articleId, LocalDate published) {
        return repeated(articleId, true, outlet, published, "\nAn earlier version of this article misspelt a name.\n");
    }

    private Composition repeated(
            String articleId, boolean version, String outlet, LocalDate published, String addition) {
        List<Region> regions = new ArrayList<>(this.regions);
        regions.add(new Region("credit", text.length() + 1, text.length() + addition.length() - 1));
        return new Composition(
                articleId,
                new Like(this.articleId, version),
                title,
                outlet,
                version ? agency : this.outlet,
                version ? byline : List.of(),
                published,
                text + addition,
                List.copyOf(regions),
                told);
    }
}
