package org.daybook.plugins.interactions.casting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.reading.Table;

/** What words without a name are good for: nouns that act, nouns that name nobody, verbs whose object is on its way. */
final class Words {

    private final Map<String, String> sectors = new HashMap<>();
    private final Map<String, Set<String>> kinds = new HashMap<>();

    private final Set<String> carrying = new HashSet<>();

    private Words() {}

    static Words load() {
        Words words = new Words();
        Table.beside(Words.class, "actor-nouns.tsv")
                .rows()
                .forEach(row -> row.list("nouns").forEach(noun -> words.sectors.put(noun, row.get("sector"))));
        Table.beside(Words.class, "noun-kinds.tsv")
                .rows()
                .forEach(row -> words.kinds
                        .computeIfAbsent(row.get("kind"), key -> new HashSet<>())
                        .addAll(row.list("nouns")));
        Table.beside(Words.class, "carrying-verbs.tsv").rows().forEach(row -> words.carrying.add(row.get("verb")));
        return words;
    }

    /** A verb whose object is on its way to somebody: send, withdraw, hand over. */
    boolean carries(String verb) {
        return carrying.contains(verb);
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
