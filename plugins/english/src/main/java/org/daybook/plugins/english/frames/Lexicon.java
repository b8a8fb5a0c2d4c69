package org.daybook.plugins.english.frames;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.fact.Modality;
import org.daybook.plugins.english.tree.Table;

/** Event nouns, light verbs and what governing words say of the event below them. */
public final class Lexicon {
    private final Map<String, Event> events = new HashMap<>();
    private final Set<String> light = new HashSet<>();
    private final Map<String, Governor> governors = new HashMap<>();

    /** A noun that names an event; some only do under a light verb. */
    record Event(String lemma, boolean onlyLight) {}

    /** What a word says of the event it governs. */
    record Governor(Modality modality, boolean onlyClauses) {}

    private Lexicon() {}

    /** Reads the tables of the plugin. */
    public static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        for (List<String> row : Table.rows("frames/events.tsv", 3)) {
            String lemma = row.get(1).isEmpty() ? row.get(0) : row.get(1);
            lexicon.events.put(row.get(0), new Event(lemma, row.get(2).equals("light")));
        }
        for (List<String> row : Table.rows("frames/light-verbs.tsv", 3)) {
            lexicon.light.add(row.get(0) + "+" + row.get(1));
        }
        for (List<String> row : Table.rows("frames/governors.tsv", 3)) {
            lexicon.governors.put(
                    row.get(0),
                    new Governor(Modality.valueOf(row.get(1)), row.get(2).equals("clause")));
        }
        return lexicon;
    }

    /** The nouns that name events, in their dictionary form. */
    public Set<String> nouns() {
        return Set.copyOf(events.keySet());
    }

    Optional<Event> event(String noun) {
        return Optional.ofNullable(events.get(noun));
    }

    /** Whether the verb only carries a noun that follows this preposition, "" for an object. */
    boolean light(String verb, String preposition) {
        return light.contains(verb + "+" + preposition);
    }

    Optional<Governor> governor(String word) {
        return Optional.ofNullable(governors.get(word));
    }
}
