package org.daybook.plugins.interactions.casting;

import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.plugin.reading.Table;

/** Verbs whose object is on its way to somebody: send, withdraw, hand over. */
record Carrying(Set<String> verbs) {

    static Carrying load() {
        return new Carrying(Table.beside(Carrying.class, "carrying-verbs.tsv")
                .rows()
                .map(row -> row.get("verb"))
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean is(String lemma) {
        return verbs.contains(lemma);
    }
}
