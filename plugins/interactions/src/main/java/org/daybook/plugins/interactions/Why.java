package org.daybook.plugins.interactions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Grounds;
import org.daybook.plugin.reading.Party;
import org.daybook.plugin.reading.Reading;
import org.daybook.plugin.reading.Reasons;
import org.daybook.plugins.interactions.proposition.Proposition;
import org.daybook.plugins.interactions.proposition.Slot;

/** Tells an analyst by which steps an interaction was read: the entry, the words it asked for, where the sides were found. */
final class Why {

    private static final Map<String, String> MEANING = Map.ofEntries(
            Map.entry("AGREE", "promises or agrees to something"),
            Map.entry("CONSULT", "tells of talks or a visit"),
            Map.entry("SUPPORT", "backs, praises or signs something with somebody"),
            Map.entry("CONCEDE", "gives way to somebody"),
            Map.entry("COOPERATE", "does something together with somebody"),
            Map.entry("AID", "gives somebody something"),
            Map.entry("RETREAT", "pulls back, lets go or lays down arms"),
            Map.entry("REQUEST", "asks somebody for something"),
            Map.entry("ACCUSE", "finds fault with somebody"),
            Map.entry("REJECT", "refuses something"),
            Map.entry("THREATEN", "threatens or warns somebody"),
            Map.entry("PROTEST", "tells of a protest"),
            Map.entry("SANCTION", "breaks off or holds back something"),
            Map.entry("MOBILIZE", "brings forces into place"),
            Map.entry("COERCE", "forces or detains somebody"),
            Map.entry("ASSAULT", "tells of an attack"));

    private final Reading reading;
    private final Reasons reasons;

    Why(Reading reading) {
        this.reading = reading;
        reasons = Reasons.of(reading);
    }

    /** The grounds with their reasons, in order of reading. */
    Grounds of(Grounds grounds, Draft draft) {
        Proposition proposition = draft.proposition();
        String step = "interactions:" + draft.entry().rule();
        Grounds told = because(
                grounds,
                step,
                quoted(proposition.trigger()) + " "
                        + MEANING.getOrDefault(draft.entry().type(), "tells of an event"),
                proposition.trigger());
        for (Slot slot : draft.met()) {
            Span word = reading.has(slot.sentence(), slot.head())
                    ? reading.token(slot.sentence(), slot.head()).span()
                    : slot.span();
            told = because(told, step, "with " + quoted(word) + " beside it", word);
        }
        if (draft.entry().rule().endsWith(".announced")) {
            told = because(
                    told,
                    "interactions:announced",
                    "it is said that this will be, or will not be, done",
                    proposition.trigger());
        }
        List<Party> parties = new ArrayList<>(draft.cast().actors());
        parties.addAll(draft.cast().recipients());
        if (draft.cast().doubt() > 0) {
            for (Party party : parties) {
                told = because(
                        told,
                        "interactions:search",
                        quoted(party.span()) + " is the nearest that can be meant",
                        party.span());
            }
        }
        for (String role : draft.inferred()) {
            List<Party> filled =
                    role.equals("actor") ? draft.cast().actors() : draft.cast().recipients();
            for (Party party : filled) {
                told = because(
                        told,
                        "interactions:filled",
                        "the " + role + " is not said here; " + quoted(party.span())
                                + " is taken over from where it is",
                        party.span());
            }
        }
        return reasons.of(told, proposition.sentence(), proposition.token(), parties);
    }

    private static Grounds because(Grounds grounds, String step, String note, Span span) {
        return span.length() == 0 ? grounds : grounds.because(step, note, span);
    }

    private String quoted(Span span) {
        return "“" + reading.article().text(span).replaceAll("\\s+", " ") + "”";
    }
}
