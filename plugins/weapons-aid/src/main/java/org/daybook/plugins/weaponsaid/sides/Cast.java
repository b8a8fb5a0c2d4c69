package org.daybook.plugins.weaponsaid.sides;

import java.util.ArrayList;
import java.util.List;
import org.daybook.plugin.reading.Party;

/** Everybody a sentence casts in a part, innermost step first. */
final class Cast {

    final List<Party> givers = new ArrayList<>();
    final List<Party> takers = new ArrayList<>();
    final List<Party> buyers = new ArrayList<>();
    final List<Party> askers = new ArrayList<>();
    final List<Party> asked = new ArrayList<>();

    /** The inner step knows best: later ones only fill a part that is still empty. */
    static void fill(List<Party> part, List<Party> more) {
        if (part.isEmpty()) {
            part.addAll(more);
        }
    }

    boolean cast(Party party) {
        return List.of(givers, takers, buyers, askers, asked).stream()
                .flatMap(List::stream)
                .anyMatch(each -> each.span().equals(party.span()));
    }
}
