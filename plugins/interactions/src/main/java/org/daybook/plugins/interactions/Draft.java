package org.daybook.plugins.interactions;

import java.util.List;
import java.util.Optional;
import org.daybook.plugin.fact.FactDate;
import org.daybook.plugin.fact.Modality;
import org.daybook.plugin.reading.Party;
import org.daybook.plugins.interactions.casting.Cast;
import org.daybook.plugins.interactions.lexicon.Entry;
import org.daybook.plugins.interactions.lexicon.Flag;
import org.daybook.plugins.interactions.proposition.Proposition;
import org.daybook.plugins.interactions.proposition.Slot;

/**
 * An interaction on its way to a fact.
 *
 * @param met the words that met the entry's conditions
 * @param inferred roles filled from elsewhere in the article
 * @param from the proposition that the inferred participants come from
 */
record Draft(
        Proposition proposition,
        Entry entry,
        Cast cast,
        List<Slot> met,
        List<String> inferred,
        Modality modality,
        Optional<FactDate> date,
        Optional<Proposition> from) {

    static Draft of(Proposition proposition, Entry entry, Cast cast, List<Slot> met) {
        return new Draft(
                proposition, entry, cast, met, List.of(), proposition.modality(), proposition.date(), Optional.empty());
    }

    boolean reciprocal() {
        return entry.is(Flag.RECIPROCAL) || cast.mutual();
    }

    Draft read(Entry as) {
        return new Draft(proposition, as, cast, met, inferred, modality, date, from);
    }

    Draft filled(Cast by, List<String> roles, Optional<Proposition> source) {
        return new Draft(proposition, entry, by, met, roles, modality, date, source);
    }

    /** The same with the recipients of another draft of the same deed beside its own. */
    Draft and(List<Party> recipients) {
        return new Draft(proposition, entry, cast.and(recipients), met, inferred, modality, date, from);
    }

    Draft when(Modality as, Optional<FactDate> on) {
        return new Draft(proposition, entry, cast, met, inferred, as, on, from);
    }
}
