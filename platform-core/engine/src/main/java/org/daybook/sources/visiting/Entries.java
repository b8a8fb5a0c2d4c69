package org.daybook.sources.visiting;

import java.util.Optional;
import org.daybook.ingestion.reading.FreshArticle;
import org.daybook.plugin.document.ParsedArticle;

/** What an article is when a feed and a page both speak of it. */
final class Entries {

    private Entries() {}

    /** What the feed says of it, under the outlet's name where somebody said it. */
    static FreshArticle ofOutlet(FreshArticle entry, Optional<String> outlet) {
        return outlet.isEmpty() ? entry : entry.with(entry.article().withOutlet(outlet));
    }

    /** The words of the page, under the name that the feed has for it, on the day that the feed states. */
    static FreshArticle onItsPage(FreshArticle entry, FreshArticle page, Optional<String> outlet) {
        ParsedArticle told = entry.article();
        ParsedArticle article = page.article();
        ParsedArticle both = article.withOutlet(outlet.or(article::outlet).or(told::outlet));
        both = told.entry().map(both::withEntry).orElse(both);
        both = told.published().date().isPresent() ? both.withPublished(told.published()) : both;
        both = both.byline().isEmpty() ? both.withByline(told.byline()) : both;
        return new FreshArticle(
                entry.articleId(), entry.document(), page.fingerprint(), both, page.parser(), page.parserVersion());
    }
}
