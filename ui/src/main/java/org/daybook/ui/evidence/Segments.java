package org.daybook.ui.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.daybook.shared.Words;
import org.daybook.views.articles.ArticleById.Region;
import org.daybook.views.facts.FactRow;

/** Cuts an article's text into paragraphs and these into pieces, so that overlapping evidence never has to nest. */
final class Segments {

    /** Lines of the text that are one block on the page; the kind is that of the region that holds all of it. */
    record Block(String kind, List<Piece> pieces) {}

    /**
     * Words between two edges of evidence.
     *
     * @param roles roles these words have, by fact
     */
    record Piece(int start, int end, String text, boolean dimmed, Map<String, Set<String>> roles) {}

    private static final String BODY = "body";

    private final String text;
    private final List<Region> regions;
    private final List<FactRow> facts;
    private final TreeSet<Integer> edges = new TreeSet<>();

    private Segments(String text, List<Region> regions, List<FactRow> facts) {
        this.text = text;
        this.regions = regions;
        this.facts = facts;
    }

    static List<Block> of(String text, List<Region> regions, List<FactRow> facts) {
        return new Segments(text, regions, facts).blocks();
    }

    private List<Block> blocks() {
        regions.forEach(region -> edge(region.start(), region.end()));
        facts.forEach(fact -> fact.evidence().forEach(words -> edge(words.start(), words.end())));
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (!text.substring(start, end).isBlank()) {
                blocks.add(block(start, end));
            }
            start = end + 1;
        }
        return blocks;
    }

    private void edge(int start, int end) {
        edges.add(Math.clamp(start, 0, text.length()));
        edges.add(Math.clamp(end, 0, text.length()));
    }

    private Block block(int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        int from = start;
        for (int edge : edges.subSet(start, false, end, false)) {
            pieces.add(piece(from, edge));
            from = edge;
        }
        pieces.add(piece(from, end));
        return new Block(blockKind(start, end), pieces);
    }

    /** A dateline at the head of a paragraph does not make the paragraph one: the region must hold the whole line. */
    private String blockKind(int start, int end) {
        int first = start;
        while (Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        int last = end;
        while (Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        for (Region region : regions) {
            if (region.start() <= first && last <= region.end()) {
                return region.kind();
            }
        }
        return BODY;
    }

    private Piece piece(int start, int end) {
        Map<String, Set<String>> roles = new LinkedHashMap<>();
        for (FactRow fact : facts) {
            for (Words words : fact.evidence()) {
                if (words.start() <= start && words.end() >= end) {
                    roles.computeIfAbsent(fact.factId(), id -> new LinkedHashSet<>())
                            .add(words.role());
                }
            }
        }
        String kind = kind(start);
        boolean dimmed = kind.equals("chrome") || kind.equals("credit");
        return new Piece(start, end, text.substring(start, end), dimmed, roles);
    }

    private String kind(int offset) {
        return regions.stream()
                .filter(region -> region.start() <= offset && offset < region.end())
                .map(Region::kind)
                .findFirst()
                .orElse(BODY);
    }
}
