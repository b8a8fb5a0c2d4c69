package org.daybook.ingestion.reading;

import org.daybook.plugin.document.ParsedArticle;

/**
 * An article as it came out of its document, checked, not yet looked through for facts.
 *
 * @param articleId made from the content and the entry, so the same bytes give the same id everywhere
 * @param document name the document came under
 * @param fingerprint SHA-256 of the document as it came, in lower-case hexadecimal
 * @param parser id of the plugin that read it
 */
public record FreshArticle(
        String articleId,
        String document,
        String fingerprint,
        ParsedArticle article,
        String parser,
        String parserVersion) {

    public FreshArticle with(ParsedArticle value) {
        return new FreshArticle(articleId, document, fingerprint, value, parser, parserVersion);
    }
}
