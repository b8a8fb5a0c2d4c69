package org.daybook.plugins.english.statements;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.plugins.english.tree.Table;

/** The verbs that report. */
public final class Cues {
    /** What such a verb takes as its content. */
    enum Kind {
        SAY,
        OBJECT,
        LABEL
    }

    private final Map<String, Kind> kinds = new HashMap<>();

    private Cues() {}

    /** Reads the table of the plugin. */
    public static Cues load() {
        Cues cues = new Cues();
        for (List<String> row : Table.rows("statements/cues.tsv", 3)) {
            cues.kinds.put(row.get(0), Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
        return cues;
    }

    /** The verbs that report speech, in their dictionary form. */
    public Set<String> verbs() {
        return kinds.keySet().stream().filter(this::reports).collect(Collectors.toUnmodifiableSet());
    }

    Optional<Kind> kind(String lemma) {
        return Optional.ofNullable(kinds.get(lemma));
    }

    /** Whether a verb reports speech in the narrow sense. */
    public boolean reports(String lemma) {
        Kind kind = kinds.get(lemma);
        return kind == Kind.SAY || kind == Kind.OBJECT;
    }
}
