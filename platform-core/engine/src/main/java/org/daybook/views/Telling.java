package org.daybook.views;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.daybook.events.FactEvent.Evidence;
import org.daybook.events.FactEvent.Hop;
import org.daybook.events.FactEvent.Origin;

/** How a fact is told: in which words, and by whom. */
public final class Telling {

    /** The first words that prove this; "" when there are none. */
    public static String words(Origin origin, String role) {
        return origin.evidence().stream()
                .filter(evidence -> evidence.role().equals(role))
                .min(Comparator.comparingInt(Evidence::start))
                .map(Evidence::text)
                .orElse("");
    }

    /** All words that prove this, in the order of the text: “We go on”, said one, “until June” is told “We go on … until June”. */
    public static String allWords(Origin origin, String role) {
        return origin.evidence().stream()
                .filter(evidence -> evidence.role().equals(role))
                .sorted(Comparator.comparingInt(Evidence::start))
                .map(Evidence::text)
                .collect(Collectors.joining(" … "));
    }

    /** Everybody the words went through, origin first: "two officials via Northern Wire"; "" for the outlet's own voice. */
    public static String attribution(Origin origin) {
        return origin.attribution().stream().map(Hop::speaker).collect(Collectors.joining(" via "));
    }

    /** Those the words come from, as written, without repeats; empty for the outlet's own voice. */
    public static List<String> sources(Origin origin) {
        return origin.attribution().stream()
                .filter(hop -> hop.role().equals("origin"))
                .map(Hop::speaker)
                .distinct()
                .toList();
    }

    private Telling() {}
}
