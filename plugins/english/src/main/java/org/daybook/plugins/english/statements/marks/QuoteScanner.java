package org.daybook.plugins.english.statements.marks;

import java.util.ArrayList;
import java.util.List;
import org.daybook.plugin.analysis.Sentence;
import org.daybook.plugin.document.Span;

/** Finds what stands between quotation marks: curly, straight and single ones, and quotations over several paragraphs. */
public final class QuoteScanner {
    private static final char PAIR = 1;

    private QuoteScanner() {}

    /**
     * Words between quotation marks.
     *
     * @param inner without the marks
     * @param open never closed in its paragraph: it goes on in the next one
     */
    public record Quote(Span inner, int paragraph, boolean open) {}

    public static List<Quote> scan(String text, List<Sentence> sentences) {
        List<Quote> quotes = new ArrayList<>();
        int at = 0;
        while (at < sentences.size()) {
            int paragraph = sentences.get(at).paragraph();
            int start = sentences.get(at).span().start();
            int end = start;
            while (at < sentences.size() && sentences.get(at).paragraph() == paragraph) {
                end = Math.max(end, sentences.get(at).span().end());
                at++;
            }
            paragraph(text, Math.min(start, text.length()), Math.min(end, text.length()), paragraph, quotes);
        }
        return quotes;
    }

    private static void paragraph(String text, int start, int end, int paragraph, List<Quote> quotes) {
        int open = -1;
        char closer = 0;
        for (int i = start; i < end; i++) {
            boolean pair = pair(text, i, end);
            if (open < 0) {
                closer = pair ? PAIR : closer(text, i, start, end);
                open = closer == 0 ? -1 : i + (pair ? 2 : 1);
            } else if (closer == PAIR ? pair : text.charAt(i) == closer && closes(text, i, closer, end)) {
                add(quotes, open, i, paragraph, false, text);
                open = -1;
            }
            i += pair ? 1 : 0;
        }
        if (open >= 0 && closer != '’' && closer != '\'') {
            add(quotes, open, end, paragraph, true, text);
        }
    }

    /** Two apostrophes or two grave accents, as some agencies write quotation marks. */
    private static boolean pair(String text, int i, int end) {
        char c = text.charAt(i);
        return (c == '\'' || c == '`') && i + 1 < end && text.charAt(i + 1) == c;
    }

    private static char closer(String text, int i, int start, int end) {
        return switch (text.charAt(i)) {
            case '“', '„' -> '”';
            case '"' -> '"';
            case '«' -> '»';
            case '‘' -> text.indexOf('’', i) >= 0 && text.indexOf('’', i) < end ? '’' : 0;
            case '\'' -> opens(text, i, start, end) ? '\'' : 0;
            default -> 0;
        };
    }

    /** A straight apostrophe opens a quotation at the start of a word when one at the end of a word closes it. */
    private static boolean opens(String text, int i, int start, int end) {
        boolean before = i == start || Character.isWhitespace(text.charAt(i - 1));
        if (!before || i + 1 >= end || !Character.isLetter(text.charAt(i + 1))) {
            return false;
        }
        for (int j = i + 2; j < Math.min(end, i + 300); j++) {
            if (text.charAt(j) == '\'' && closes(text, j, '\'', end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean closes(String text, int i, char closer, int end) {
        if (closer != '’' && closer != '\'') {
            return true;
        }
        return i + 1 >= end || !Character.isLetterOrDigit(text.charAt(i + 1));
    }

    private static void add(List<Quote> quotes, int from, int to, int paragraph, boolean open, String text) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            quotes.add(new Quote(new Span(start, end), paragraph, open));
        }
    }
}
