package org.daybook.plugins.interactions;

import java.util.List;
import java.util.Optional;
import org.daybook.plugin.fact.FactDate;
import org.daybook.plugin.fact.Modality;
import org.daybook.plugins.interactions.lexicon.Entry;
import org.daybook.plugins.interactions.proposition.Cast;
import org.daybook.plugins.interactions.proposition.Proposition;

/**
 * An interaction on its way to a fact.
 *
 * @param inferred roles filled from elsewhere in the article
 */
record Draft(
        Proposition proposition,
        Entry entry,
        Cast cast,
        List<String> inferred,
        Modality modality,
        Optional<FactDate> date) {

    static Draft of(Proposition proposition, Entry entry, Cast cast) {
        return new Draft(proposition, entry, cast, List.of(), proposition.modality(), proposition.date());
    }

    Draft filled(Cast by, List<String> roles) {
        return new Draft(proposition, entry, by, roles, modality, date);
    }

    Draft when(Modality as, Optional<FactDate> on) {
        return new Draft(proposition, entry, cast, inferred, as, on);
    }
}
