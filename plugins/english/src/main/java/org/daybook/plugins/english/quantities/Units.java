package org.daybook.plugins.english.quantities;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.daybook.plugins.english.tree.Table;
import org.daybook.plugins.english.tree.Tree;

/** The words of quantities, as {@code quantities.tsv} has them. */
final class Units {

    /** What a word is to a quantity. */
    enum Kind {
        NUMBER,
        ROUND,
        SCALE,
        MONEY,
        DURATION,
        DISTANCE,
        PERCENT,
        HEDGE
    }

    private static final int LONGEST_HEDGE = 3;
    private static final Map<Kind, Map<String, String>> WORDS = read();

    private Units() {}

    private static Map<Kind, Map<String, String>> read() {
        Map<Kind, Map<String, String>> words = new HashMap<>();
        Table.rows("quantities/quantities.tsv", 4).forEach(row -> {
            Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            Table.alternatives(row.get(1))
                    .forEach(word ->
                            words.computeIfAbsent(kind, key -> new HashMap<>()).put(word, row.get(2)));
        });
        return Map.copyOf(words);
    }

    static Optional<String> text(Kind kind, String word) {
        return Optional.ofNullable(WORDS.getOrDefault(kind, Map.of()).get(word));
    }

    static OptionalDouble value(Kind kind, String word) {
        String found = WORDS.getOrDefault(kind, Map.of()).get(word);
        return found == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(found));
    }

    /** What stands before a quantity, and which bound it makes of the figure. */
    record Hedge(int from, String bound) {}

    /** The longest hedge that ends before a token. */
    static Optional<Hedge> hedge(Tree tree, int before) {
        for (int length = Math.min(LONGEST_HEDGE, before); length > 0; length--) {
            StringBuilder words = new StringBuilder();
            for (int i = before - length; i < before; i++) {
                words.append(words.isEmpty() ? "" : " ").append(tree.lower(i));
            }
            Optional<String> bound = text(Kind.HEDGE, words.toString());
            if (bound.isPresent()) {
                return Optional.of(new Hedge(before - length, bound.get()));
            }
        }
        return Optional.empty();
    }
}
