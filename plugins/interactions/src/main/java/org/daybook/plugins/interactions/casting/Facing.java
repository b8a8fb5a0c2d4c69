package org.daybook.plugins.interactions.casting;

import java.util.List;
import java.util.Locale;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.reading.Party;

/** Whether two parties can be the two sides of something. */
final class Facing {

    private Facing() {}

    /** Whether this is nobody of those: not one of them by name, not their country as a whole, not part of their name. */
    static boolean other(Party party, List<Party> those) {
        return those.stream().noneMatch(each -> same(party, each));
    }

    private static boolean same(Party one, Party two) {
        if (!one.side().equals(two.side())) {
            return name(one).equals(name(two)) && one.actor().country().isEmpty();
        }
        if (name(one).equals(name(two)) || touch(one.span(), two.span())) {
            return true;
        }
        // At home somebody faces a person, an office or a thing, never the country that they are themselves.
        return registered(one) && registered(two) && (whole(one) || whole(two));
    }

    /** A country itself rather than somebody of it. */
    private static boolean whole(Party party) {
        return party.direct()
                && party.actor().sector().isEmpty()
                && party.actor().country().isPresent();
    }

    private static boolean registered(Party party) {
        return party.actor().registryId().isPresent();
    }

    private static boolean touch(Span one, Span two) {
        return one.overlaps(two);
    }

    private static String name(Party party) {
        return party.actor().name().toLowerCase(Locale.ROOT);
    }
}
