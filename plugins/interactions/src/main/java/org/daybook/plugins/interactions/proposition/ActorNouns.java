package org.daybook.plugins.interactions.proposition;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.daybook.plugin.reading.Table;

/** Nouns that act without a name: police, protesters, court; with their PLOVER sector. */
final class ActorNouns {

    private final Map<String, String> sectors = new HashMap<>();

    ActorNouns() {
        Table.beside(ActorNouns.class, "actor-nouns.tsv")
                .rows()
                .forEach(row -> row.list("nouns").forEach(noun -> sectors.put(noun, row.get("sector"))));
    }

    Optional<String> sector(String lemma) {
        return Optional.ofNullable(sectors.get(lemma));
    }
}
