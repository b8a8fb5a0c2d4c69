package org.daybook.plugins.english.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.document.Region;
import org.daybook.plugin.document.Span;

/** Finds the paragraphs of an article: lines, unless the lines are those of a text wrapped at a fixed width. */
final class Paragraphs {
    private static final int SHORTEST_WRAPPED_LINE = 45;
    private static final int LONGEST_WRAPPED_LINE = 100;

    private Paragraphs() {}

    static List<Paragraph> of(ParsedArticle article) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int at = 0;
        List<Region> regions = article.regions().stream()
                .sorted(Comparator.comparing(Region::span))
                .toList();
        int end = article.text().length();
        for (Region region : regions) {
            int from = Math.clamp(region.span().start(), at, end);
            int to = Math.clamp(region.span().end(), from, end);
            lines(article.text(), Region.Kind.BODY, at, from, paragraphs);
            lines(article.text(), region.kind(), from, to, paragraphs);
            at = to;
        }
        lines(article.text(), Region.Kind.BODY, at, end, paragraphs);
        return paragraphs;
    }

    private static void lines(String text, Region.Kind kind, int start, int end, List<Paragraph> paragraphs) {
        if (kind == Region.Kind.CHROME || kind == Region.Kind.CREDIT || kind == Region.Kind.DATELINE) {
            return;
        }
        List<Span> block = new ArrayList<>();
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || isLineBreak(text.charAt(i))) {
                boolean crlf = i > start && i < end && text.charAt(i) == '\n' && text.charAt(i - 1) == '\r';
                if (isBlank(text, from, i)) {
                    if (!crlf) {
                        flush(text, kind, block, paragraphs);
                    }
                } else {
                    block.add(new Span(from, i));
                }
                from = i + 1;
            }
        }
        flush(text, kind, block, paragraphs);
    }

    private static void flush(String text, Region.Kind kind, List<Span> block, List<Paragraph> paragraphs) {
        boolean wrapped = isWrapped(block);
        int first = 0;
        for (int i = 0; i < block.size(); i++) {
            boolean last = i + 1 == block.size();
            if (last || !(wrapped || runsOn(text, block.get(i), block.get(i + 1)))) {
                paragraphs.add(new Paragraph(kind, block.get(first).join(block.get(i))));
                first = i + 1;
            }
        }
        block.clear();
    }

    private static boolean isWrapped(List<Span> block) {
        return block.size() >= 3
                && block.subList(0, block.size() - 1).stream()
                        .allMatch(line ->
                                line.length() >= SHORTEST_WRAPPED_LINE && line.length() <= LONGEST_WRAPPED_LINE);
    }

    /** A line that stops short of a full stop and goes on in lower case was broken by a machine. */
    private static boolean runsOn(String text, Span line, Span next) {
        int last = line.end() - 1;
        while (last > line.start() && Characters.isSpace(text.charAt(last))) {
            last--;
        }
        int first = next.start();
        while (first < next.end() - 1 && Characters.isSpace(text.charAt(first))) {
            first++;
        }
        char end = text.charAt(last);
        return (Character.isLetterOrDigit(end) || end == ',') && Character.isLowerCase(text.charAt(first));
    }

    private static boolean isBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Characters.isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == '\u000B';
    }
}
