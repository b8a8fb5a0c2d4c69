package org.daybook.plugins.english.statements.cues;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.plugins.english.tree.Table;
import org.daybook.plugins.english.tree.Tree;

/** The verbs that report. */
public final class Cues {
    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final Map<String, Entry> nouns = new HashMap<>();

    private Cues() {}

    /**
     * A line of the table.
     *
     * @param particle "out" in "point out"; "" for most
     * @param takes what follows as the words reported: see the head of the table
     */
    public record Entry(String verb, String particle, Set<String> takes) {

        /** Takes what somebody says, thinks or writes as a clause. */
        public boolean reports() {
            return takes.contains("clause");
        }

        public boolean takes(String what) {
            return takes.contains(what);
        }

        public String rule() {
            return (reports() ? "cue." : "act.") + (particle.isEmpty() ? verb : verb + "-" + particle);
        }
    }

    /** Reads the table of the plugin. */
    public static Cues load() {
        Cues cues = new Cues();
        for (List<String> row : Table.rows("statements/cues.tsv", 4)) {
            String[] words = row.get(0).split(" ", 2);
            Entry entry =
                    new Entry(words[0], words.length > 1 ? words[1] : "", Set.copyOf(Table.alternatives(row.get(1))));
            cues.entries.computeIfAbsent(words[0], each -> new ArrayList<>()).add(entry);
        }
        for (List<String> row : Table.rows("statements/nouns.tsv", 4)) {
            cues.nouns.put(row.get(0), new Entry(row.get(0), "", Set.copyOf(Table.alternatives(row.get(1)))));
        }
        return cues;
    }

    /** The entry of a noun that tells of words: "claim", "promise". */
    public Optional<Entry> noun(Tree tree, int noun) {
        return Optional.ofNullable(nouns.get(tree.lemma(noun)));
    }

    /** The verbs that report speech, in their dictionary form. */
    public Set<String> verbs() {
        return entries.values().stream()
                .flatMap(List::stream)
                .filter(each -> each.reports() && each.particle().isEmpty())
                .map(Entry::verb)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The entry of a verb, with its particle if one has it. */
    public Optional<Entry> at(Tree tree, int verb) {
        Entry plain = null;
        for (Entry each : entries.getOrDefault(tree.lemma(verb), List.of())) {
            if (each.particle().isEmpty()) {
                plain = each;
            } else if (verb + 1 < tree.size() && tree.lower(verb + 1).equals(each.particle())) {
                return Optional.of(each);
            }
        }
        return Optional.ofNullable(plain);
    }
}
