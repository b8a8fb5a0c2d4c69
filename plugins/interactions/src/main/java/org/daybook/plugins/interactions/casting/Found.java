package org.daybook.plugins.interactions.casting;

import java.util.ArrayList;
import java.util.List;
import org.daybook.plugin.reading.Party;

/** Parties with how far they were looked for. */
record Found(List<Party> parties, int doubt) {

    static final Found NONE = new Found(List.of(), 0);

    static Found of(List<Party> parties, int doubt) {
        return parties.isEmpty() ? NONE : new Found(distinct(named(parties)), doubt);
    }

    boolean none() {
        return parties.isEmpty();
    }

    /** Where a country is named, a word without one beside it is no second party: "US missile strikes". */
    private static List<Party> named(List<Party> parties) {
        List<Party> found = parties.stream()
                .filter(each -> each.direct() || each.actor().country().isPresent())
                .toList();
        return found.isEmpty() ? parties : found;
    }

    private static List<Party> distinct(List<Party> parties) {
        List<Party> kept = new ArrayList<>();
        for (Party party : parties) {
            if (kept.stream()
                    .noneMatch(each -> each.actor().name().equals(party.actor().name())
                            && each.side().equals(party.side()))) {
                kept.add(party);
            }
        }
        return List.copyOf(kept);
    }
}
