package org.daybook.review;

import java.util.List;
import org.daybook.events.FactEvent;
import org.daybook.events.FactEvent.AidRecorded;
import org.daybook.events.FactEvent.CustomFactRecorded;
import org.daybook.events.FactEvent.Evidence;
import org.daybook.events.FactEvent.InteractionRecorded;
import org.daybook.events.FactEvent.Origin;
import org.daybook.events.FactEvent.QuotationRecorded;

/** A fact without its place: equal for facts that say the same in the same words, wherever these stand. */
final class SameWords {

    private SameWords() {}

    static FactEvent of(FactEvent fact) {
        Origin origin = of(fact.origin());
        return switch (fact) {
            case InteractionRecorded it ->
                new InteractionRecorded(
                        origin,
                        it.type(),
                        it.mode(),
                        it.context(),
                        it.actors(),
                        it.recipients(),
                        it.reciprocal(),
                        it.durationMinutes());
            case AidRecorded it ->
                new AidRecorded(
                        origin,
                        it.donor(),
                        it.recipient(),
                        it.item(),
                        it.catalogueId(),
                        it.status(),
                        it.quantity(),
                        it.value(),
                        it.reason());
            case QuotationRecorded it ->
                new QuotationRecorded(origin, it.speaker(), it.cue(), it.form(), it.addressee());
            case CustomFactRecorded it -> new CustomFactRecorded(origin, it.kind(), it.attributes());
        };
    }

    /** Which plugin read it, how sure it was and why may change with a release; what it says may not. */
    private static Origin of(Origin origin) {
        return new Origin(
                "",
                "",
                "",
                "",
                "",
                origin.modality(),
                origin.from(),
                origin.to(),
                origin.datePrecision(),
                "",
                origin.attribution(),
                0,
                List.of(),
                origin.evidence().stream()
                        .map(each -> new Evidence(each.role(), 0, 0, each.text()))
                        .toList(),
                List.of());
    }
}
