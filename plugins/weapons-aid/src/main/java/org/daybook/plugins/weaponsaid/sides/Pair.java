package org.daybook.plugins.weaponsaid.sides;

import java.util.Optional;
import org.daybook.plugin.reading.Party;

/** A donor and a recipient as far as the sentence names them; never the same side. */
public record Pair(Optional<Party> donor, Optional<Party> recipient) {

    /** A side that is both is neither's counterpart: the recipient gives way. */
    static Pair of(Optional<Party> donor, Optional<Party> recipient) {
        boolean same = donor.isPresent()
                && recipient.isPresent()
                && donor.get().side().equals(recipient.get().side());
        return new Pair(donor, same ? Optional.empty() : recipient);
    }
}
