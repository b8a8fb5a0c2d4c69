package org.daybook.plugins.plaintext;

import java.util.ArrayList;
import java.util.List;
import org.daybook.plugin.document.Span;

/**
 * A paragraph: a line, or the lines up to a blank one where the text is wrapped at a fixed width.
 *
 * @param text without the white space around it
 */
record Paragraph(Span span, String text) {

    private static final String SENTENCE_ENDS = ".!?…:;,";
    private static final String CLOSING = "\"'”’»)]*";

    /** Paragraphs in order; none is blank. */
    static List<Paragraph> of(String text) {
        List<Paragraph> lines = new ArrayList<>();
        List<Integer> blocks = new ArrayList<>();
        boolean blankBefore = true;
        for (int start = 0; start <= text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            Paragraph line = of(text, start, end);
            if (line.text.isEmpty()) {
                blankBefore = true;
            } else {
                if (blankBefore) {
                    blocks.add(lines.size());
                }
                lines.add(line);
                blankBefore = false;
            }
            start = end + 1;
        }
        return isWrapped(lines, blocks) ? joined(text, lines, blocks) : lines;
    }

    private static Paragraph of(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Paragraph(new Span(start, end), text.substring(start, end));
    }

    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || Character.isWhitespace(c);
    }

    /** Lines of much the same length of which many end in the middle of a sentence. */
    private static boolean isWrapped(List<Paragraph> lines, List<Integer> blocks) {
        int inner = 0;
        int open = 0;
        int usual = 0;
        for (int b = 0; b < blocks.size(); b++) {
            int end = b + 1 < blocks.size() ? blocks.get(b + 1) : lines.size();
            for (int i = blocks.get(b); i < end - 1; i++) {
                inner++;
                int length = lines.get(i).text.length();
                usual += length >= 40 && length <= 100 ? 1 : 0;
                open += lines.get(i).endsASentence() ? 0 : 1;
            }
        }
        return inner >= 3 && open * 2 > inner && usual * 5 > inner * 4;
    }

    private static List<Paragraph> joined(String text, List<Paragraph> lines, List<Integer> blocks) {
        List<Paragraph> joined = new ArrayList<>();
        for (int b = 0; b < blocks.size(); b++) {
            int last = (b + 1 < blocks.size() ? blocks.get(b + 1) : lines.size()) - 1;
            joined.add(of(
                    text,
                    lines.get(blocks.get(b)).span.start(),
                    lines.get(last).span.end()));
        }
        return joined;
    }

    /** Whether a mark that ends a sentence or a part of one stands at its end, closing quotes left aside. */
    boolean endsASentence() {
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    int words() {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = !isSpace(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }
}
