package org.daybook.benchmarks.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.daybook.benchmarks.synthetic.Told.Deed;
import org.daybook.benchmarks.synthetic.Told.Place;
import org.daybook.events.FactEvent.Evidence;
import org.daybook.events.FactEvent.Reason;

/** The words that prove a fact, and the steps by which it was read from them. */
final class Proof {

    static List<Evidence> evidence(Told told, String text) {
        List<Evidence> evidence = new ArrayList<>();
        add(evidence, "sentence", told.sentence(), text);
        switch (told.deed()) {
            case INTERACTION -> {
                add(evidence, "trigger", told.verbAt(), text);
                add(evidence, "actor", told.actorAt(), text);
                add(evidence, "recipient", told.recipientAt(), text);
                add(evidence, "speaker", told.speakerAt(), text);
                add(evidence, "date", told.dayAt(), text);
            }
            case QUOTATION -> {
                add(evidence, "content", told.content(), text);
                add(evidence, "speaker", told.speakerAt(), text);
                add(evidence, "cue", told.cueAt(), text);
            }
            case AID -> {
                add(evidence, "status", told.verbAt(), text);
                add(evidence, "item", told.itemAt(), text);
                add(evidence, "donor", told.actorAt(), text);
                add(evidence, "recipient", told.recipientAt(), text);
                add(evidence, "quantity", told.amountAt(), text);
                add(evidence, "speaker", told.speakerAt(), text);
                add(evidence, "date", told.dayAt(), text);
            }
            case CUSTOM -> {
                add(evidence, "trigger", told.verbAt(), text);
                add(evidence, "actor", told.actorAt(), text);
            }
        }
        return List.copyOf(evidence);
    }

    private static void add(List<Evidence> evidence, String role, Place place, String text) {
        if (place.isThere()) {
            evidence.add(new Evidence(role, place.start(), place.end(), place.of(text)));
        }
    }

    static List<Reason> why(Told told, String text, String dateBasis) {
        List<Reason> why = new ArrayList<>();
        boolean quotation = told.deed() == Deed.QUOTATION;
        if (!quotation) {
            String rule = Facts.extractor(told.deed()) + ":" + told.word() + ".verb";
            add(why, rule, "“%s” is a word for " + told.word(), told.verbAt(), text);
            add(why, "english:gazetteer", "“%s” is " + told.actor().name() + " in the registry", told.actorAt(), text);
        }
        if (told.deed() == Deed.AID) {
            add(why, "weapons-aid:item", "“%s” is in the catalogue as " + told.item(), told.itemAt(), text);
        }
        if (told.deed() == Deed.INTERACTION || told.deed() == Deed.AID) {
            String known = told.recipient().name();
            add(why, "english:gazetteer", "“%s” is " + known + " in the registry of actors", told.recipientAt(), text);
            boolean publication = dateBasis.equals("publication");
            String note = publication ? "no day is told: it was published on that day" : "“%s” is counted from there";
            add(why, "english:date." + dateBasis, note, publication ? told.verbAt() : told.dayAt(), text);
        }
        add(
                why,
                "english:statement.cue",
                "“%s” tells whose words these are: " + told.speaker().name(),
                told.cueAt(),
                text);
        if (quotation) {
            add(why, "english:chain", "it reached this outlet through those who “%s” so", told.cueAt(), text);
        }
        return List.copyOf(why);
    }

    private static void add(List<Reason> why, String step, String note, Place place, String text) {
        if (place.isThere()) {
            String words = place.of(text);
            why.add(new Reason(step, note.replace("%s", words), place.start(), place.end(), words));
        }
    }

    private Proof() {}
}
