package org.daybook.plugins.english.tree;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What verbs take, as {@code complements.tsv} has it. */
final class Complements {
    private static final Map<String, Set<String>> VERBS = read();

    private Complements() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> verbs = new HashMap<>();
        Table.rows("tree/complements.tsv", 3)
                .forEach(row -> verbs.computeIfAbsent(row.get(0), kind -> new HashSet<>())
                        .add(row.get(1)));
        return Map.copyOf(verbs);
    }

    /** Whether the table has the verb as of this kind. */
    static boolean has(String kind, String verb) {
        return VERBS.getOrDefault(kind, Set.of()).contains(verb);
    }
}
