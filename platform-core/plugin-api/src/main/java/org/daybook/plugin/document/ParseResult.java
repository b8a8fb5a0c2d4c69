package org.daybook.plugin.document;

import java.util.List;

/** What a parser says of a document. "Not my format" and "mine, but broken" stay different in the record. */
public sealed interface ParseResult {

    /** Read. A feed or an archive holds several articles; the list is never empty. */
    record Parsed(List<ParsedArticle> articles) implements ParseResult {
        public static Parsed of(ParsedArticle article) {
            return new Parsed(List.of(article));
        }
    }

    /** Another parser may try. */
    record NotMine() implements ParseResult {}

    /** This parser's format, but not to be read; the reason is shown to the analyst and says what to do. */
    record Unreadable(String reason) implements ParseResult {}
}
