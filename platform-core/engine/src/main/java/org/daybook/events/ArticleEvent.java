package org.daybook.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to documents. Streams are named by the article's id, those of refused documents by {@code refused-} and the fingerprint. */
public sealed interface ArticleEvent extends DaybookEvent {

    /**
     * A document was read as an article.
     *
     * @param document name it came under
     * @param fingerprint SHA-256 of its bytes, in lower-case hexadecimal
     * @param entry guid inside a feed or archive; null for a document that is one article
     * @param text all offsets of regions and facts are UTF-16 units of it
     * @param published ISO date; null when unknown
     * @param publishedBasis stated, inferred or unknown
     * @param publishedReason the words or field the date was read from; "" when unknown
     * @param by the analyst who handed it over, or the source it came from
     */
    @StoredName(value = "article.ingested", revision = 2)
    record ArticleIngested(
            String articleId,
            String document,
            String fingerprint,
            String title,
            @Nullable String outlet,
            List<String> byline,
            @Nullable String url,
            @Nullable String entry,
            String language,
            @Nullable String published,
            String publishedBasis,
            String publishedReason,
            String text,
            List<Region> regions,
            List<String> credits,
            String parser,
            String parserVersion,
            String by,
            Instant at)
            implements ArticleEvent {}

    /** A part of the text: {@code title}, {@code heading}, {@code body}, {@code dateline}, {@code credit} or {@code chrome}. */
    record Region(String kind, int start, int end) {}

    /** A document could not be read; its bytes are kept. The reason says what to do. */
    @StoredName("document.refused")
    record DocumentRefused(String document, String fingerprint, String reason, String by, Instant at)
            implements ArticleEvent {}
}
