package org.daybook.plugin.document;

/** A part of the text and what it is. Parts do not overlap; text in no region counts as {@link Kind#BODY}. */
public record Region(Kind kind, Span span) {

    /** What a part of an article is. Facts are looked for in titles, headings and bodies only. */
    public enum Kind {
        TITLE,
        HEADING,
        BODY,
        DATELINE,
        CREDIT,
        CHROME
    }
}
