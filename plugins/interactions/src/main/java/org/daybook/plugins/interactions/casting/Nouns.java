package org.daybook.plugins.interactions.casting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.reading.Table;

/** What nouns without a name stand for: those that act, those that act only when more is said, those that name nobody. */
final class Nouns {

    private final Map<String, String> sectors = new HashMap<>();
    private final Map<String, Set<String>> kinds = new HashMap<>();

    private Nouns() {}

    static Nouns load() {
        Nouns nouns = new Nouns();
        Table.beside(Nouns.class, "actor-nouns.tsv")
                .rows()
                .forEach(row -> row.list("nouns").forEach(noun -> nouns.sectors.put(noun, row.get("sector"))));
        Table.beside(Nouns.class, "noun-kinds.tsv")
                .rows()
                .forEach(row -> nouns.kinds
                        .computeIfAbsent(row.get("kind"), key -> new HashSet<>())
                        .addAll(row.list("nouns")));
        return nouns;
    }

    /** The PLOVER sector of a noun that acts without a name. */
    Optional<String> sector(String lemma) {
        return Optional.ofNullable(sectors.get(lemma));
    }

    /** Names nobody unless something is said of it: "a group". */
    boolean bare(String lemma) {
        return is("bare", lemma);
    }

    /** Tells or decides; alone, without a country, it names nobody: "a spokesman". */
    boolean nobody(String lemma) {
        return is("nobody", lemma);
    }

    /** A thing of an army, which in an article takes no part of its own. */
    boolean arms(String lemma) {
        return is("arms", lemma);
    }

    /** Only counts what comes after "of": "dozens of prisoners". */
    boolean measure(String lemma) {
        return is("measure", lemma);
    }

    /** Never a party, not even as a thing: "in an effort", "by the end". */
    boolean empty(String lemma) {
        return is("empty", lemma);
    }

    private boolean is(String kind, String lemma) {
        return kinds.getOrDefault(kind, Set.of()).contains(lemma);
    }
}
