package org.daybook.ingestion.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.plugin.document.Region;
import org.daybook.plugin.document.Span;

/**
 * Texts that a store can keep: no U+0000, which jsonb refuses, and no half of a surrogate pair, which no encoding has.
 */
final class Clean {

    private Clean() {}

    static String words(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char kept = c;
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                boolean second = Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
                kept = pair || second ? c : '\uFFFD';
            }
            if (clean == null && (kept != c || c == 0)) {
                clean = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (clean != null && c != 0) {
                clean.append(kept);
            }
        }
        return clean == null ? text : clean.toString();
    }

    static List<String> words(List<String> texts, int most) {
        List<String> clean = new ArrayList<>();
        for (String text : texts) {
            if (clean.size() == most) {
                break;
            }
            String words = words(text).strip();
            if (!words.isEmpty() && !clean.contains(words)) {
                clean.add(words);
            }
        }
        return List.copyOf(clean);
    }

    static Optional<String> words(Optional<String> text) {
        return text.map(Clean::words).map(String::strip).filter(each -> !each.isEmpty());
    }

    /** Regions of the text as it was, moved to where their words stand without U+0000. */
    static List<Region> regions(List<Region> regions, String before) {
        if (before.indexOf(0) < 0) {
            return List.copyOf(regions);
        }
        int[] dropped = new int[before.length() + 1];
        for (int i = 0; i < before.length(); i++) {
            dropped[i + 1] = dropped[i] + (before.charAt(i) == 0 ? 1 : 0);
        }
        List<Region> moved = new ArrayList<>();
        for (Region region : regions) {
            int start = region.span().start();
            int end = region.span().end();
            moved.add(new Region(region.kind(), new Span(start - dropped[start], end - dropped[end])));
        }
        return List.copyOf(moved);
    }
}
