package org.daybook.plugins.interactions.casting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.plugin.reading.Party;

/**
 * Who takes part in a proposition; either side may be empty.
 *
 * @param mutual the sides are each other's counterparts: "Trump and Putin agreed"
 * @param doubt how far from where they belong the parties were looked for, 0 when they stand there
 */
public record Cast(List<Party> actors, List<Party> recipients, boolean mutual, int doubt) {

    public static Cast of(List<Party> actors, List<Party> recipients) {
        return new Cast(actors, recipients, false, 0);
    }

    /** With these recipients beside its own, nobody named twice. */
    public Cast and(List<Party> more) {
        List<Party> all = new ArrayList<>(recipients);
        for (Party party : more) {
            if (all.stream()
                    .noneMatch(each -> each.span().overlaps(party.span())
                            || each.actor().name().equals(party.actor().name()))) {
                all.add(party);
            }
        }
        return new Cast(actors, List.copyOf(all), mutual, doubt);
    }

    public boolean complete() {
        return !actors.isEmpty() && !recipients.isEmpty();
    }

    public boolean empty() {
        return actors.isEmpty() && recipients.isEmpty();
    }

    /** The sides of the actors. */
    public Set<String> actorSides() {
        return sides(actors);
    }

    /** The sides of the recipients. */
    public Set<String> recipientSides() {
        return sides(recipients);
    }

    public static Set<String> sides(List<Party> parties) {
        return parties.stream().map(Party::side).collect(Collectors.toUnmodifiableSet());
    }
}
