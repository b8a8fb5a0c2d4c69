package org.daybook.plugins.quotations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.analysis.Token;

/** Words in their dictionary form, as a line of a table gives them: "do|have not yet? ^respond to * request". */
final class Pattern {
    private static final int GAP = 5;
    private static final int WIDE_GAP = 15;
    private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never", "nor", "neither");

    private final List<Step> steps = new ArrayList<>();

    private Pattern() {}

    static Pattern of(String words) {
        Pattern pattern = new Pattern();
        int gap = 0;
        for (String word : words.split(" ", -1)) {
            if (word.startsWith("*")) {
                gap = word.length() > 1 ? WIDE_GAP : GAP;
                continue;
            }
            String plain = word.replace("^", "").replace("?", "");
            pattern.steps.add(new Step(Set.of(plain.split("\\|", -1)), word.endsWith("?"), word.startsWith("^"), gap));
            gap = 0;
        }
        return pattern;
    }

    /** A word of the pattern; {@code gap}: so many others may stand before it. */
    private record Step(Set<String> words, boolean optional, boolean anchor, int gap) {
        boolean fits(Token token) {
            String word = token.text().toLowerCase(Locale.ROOT);
            return words.contains(word)
                    || words.contains(token.lemma().toLowerCase(Locale.ROOT))
                    || (words.contains("not") && NOT.contains(word));
        }
    }

    /**
     * Where a pattern fits.
     *
     * @param anchor the word whose subject keeps silent
     */
    record Fit(int first, int last, int anchor) {}

    /** A fit begins only at a word that is, or has as its dictionary form, one of these. */
    Set<String> beginnings() {
        Set<String> words = new HashSet<>(steps.getFirst().words());
        if (words.contains("not")) {
            words.addAll(NOT);
        }
        return words;
    }

    /** The fit that begins at a word. */
    Optional<Fit> at(List<Token> tokens, int first) {
        return steps.getFirst().fits(tokens.get(first)) ? fit(tokens, first) : Optional.empty();
    }

    private Optional<Fit> fit(List<Token> tokens, int first) {
        int at = first;
        int anchor = -1;
        for (Step step : steps) {
            int found = find(tokens, at, step);
            if (found < 0 && !step.optional()) {
                return Optional.empty();
            }
            if (found >= 0) {
                anchor = step.anchor() ? found : anchor;
                at = found + 1;
            }
        }
        return Optional.of(new Fit(first, at - 1, anchor < 0 ? first : anchor));
    }

    private static int find(List<Token> tokens, int from, Step step) {
        int reach = Math.min(tokens.size(), from + 1 + step.gap());
        for (int i = from; i < reach; i++) {
            if (step.fits(tokens.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
