package org.daybook.plugins.feed.value;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Texts in feeds may be plain, HTML, or HTML escaped twice, and seldom say which. Nothing of the markup is left. */
public final class Markup {

    private static final int LONGEST = 1_000_000;
    private static final String NAMES =
            "(?:p|br|div|span|a|b|i|u|s|em|strong|strike|del|ins|img|hr|ul|ol|li|dl|dt|dd|table|thead|tbody"
                    + "|tr|td|th|h[1-6]|blockquote|pre|code|tt|font|center|small|big|sub|sup|q|cite|abbr|acronym|iframe|figure|figcaption"
                    + "|picture|script|style|noscript|video|audio|source|embed|object|param|section|article|aside|main|nav|header|footer"
                    + "|form|input|button|svg|time|mark|html|body)";
    private static final Pattern TAG = Pattern.compile("(?i)<(?:/?" + NAMES + "(?:\\s[^<>]*+)?/?>|!--)");
    private static final Pattern ESCAPED_TAG =
            Pattern.compile("(?i)&lt;(?:/" + NAMES + "\\s?&gt;|(?:p|br|br /|br/)&gt;)");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,8}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,31});");

    /** Closed as XML closes, which HTML takes for open: all that follows would be part of it. */
    private static final Pattern CLOSED_AT_ONCE =
            Pattern.compile("(?i)<(?:iframe|script|style|object|textarea|video|audio)\\b[^<>]*+(?<=/)>");

    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t\\x0B\\f\\u00a0]*+\\R");
    private static final Pattern SENTENCE_ENDS = Pattern.compile("(?<=[.!?:…\"”»])[ \\t]{0,9}\\R");

    private Markup() {}

    /** A title or a name: one line, whatever the words are written in. */
    public static String line(String words) {
        String text = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        String source = ESCAPED_TAG.matcher(text).find() && !isMarkup(text) ? decoded(text) : text;
        return isMarkup(source) ? String.join(" ", html(source)) : Paragraphs.line(decoded(source));
    }

    /** A text whose markup, if there is any, has to be found out. */
    public static List<String> paragraphs(String words) {
        String text = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        String source = ESCAPED_TAG.matcher(text).find() && !isMarkup(text) ? decoded(text) : text;
        return isMarkup(source) ? html(source) : plain(decoded(source));
    }

    /** A text that has no markup: a blank line parts paragraphs; so does, when there is none, a line that ends a sentence. */
    public static List<String> plain(String text) {
        String lines = text.strip();
        Pattern between = BLANK_LINE.matcher(lines).find() ? BLANK_LINE : SENTENCE_ENDS;
        return between.splitAsStream(lines)
                .map(Paragraphs::line)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static List<String> html(String source) {
        String closed = CLOSED_AT_ONCE.matcher(source).replaceAll(" ");
        return Paragraphs.of(Jsoup.parseBodyFragment(closed).body(), element -> false);
    }

    private static boolean isMarkup(String text) {
        return text.indexOf('<') >= 0 && TAG.matcher(text).find();
    }

    private static String decoded(String text) {
        return text.indexOf('&') >= 0 && ENTITY.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
    }
}
