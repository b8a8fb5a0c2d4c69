package org.daybook.views.aid.memory;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** An item on its way from a donor to a recipient; "" where one of them is not said. */
public record LineName(String itemKey, String donor, String recipient) {

    static final Comparator<LineName> BY_WORDS = Comparator.comparing(LineName::itemKey)
            .thenComparing(LineName::donor)
            .thenComparing(LineName::recipient);

    /** Whether both ends are said. */
    boolean complete() {
        return !donor.isEmpty() && !recipient.isEmpty();
    }

    LineName withoutDonor() {
        return new LineName(itemKey, "", recipient);
    }

    LineName withoutRecipient() {
        return new LineName(itemKey, donor, "");
    }

    /** The name itself, and those that leave something out. */
    Set<LineName> andShorter() {
        return new LinkedHashSet<>(List.of(this, withoutDonor(), withoutRecipient(), new LineName(itemKey, "", "")));
    }
}
