package org.daybook.plugins.interactions.casting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.daybook.plugin.reading.Reading;
import org.daybook.plugins.interactions.lexicon.Condition;
import org.daybook.plugins.interactions.lexicon.Entry;
import org.daybook.plugins.interactions.lexicon.Flag;
import org.daybook.plugins.interactions.proposition.Proposition;
import org.daybook.plugins.interactions.proposition.Slot;

/** Whether a proposition meets what an entry of the lexicon asks of it. */
final class Demands {

    /** Nouns that only measure what comes after "of". */
    private static final Set<String> MEASURES = Set.of(
            "worth",
            "lot",
            "number",
            "some",
            "amount",
            "batch",
            "series",
            "kind",
            "type",
            "round",
            "million",
            "billion",
            "dozen",
            "hundred",
            "thousand",
            "tranche",
            "package",
            "flow",
            "all",
            "most",
            "many",
            "bulk",
            "total");

    /** Nouns that only give a form to what stands before them: "ceasefire agreement", "food supplies". */
    private static final Set<String> FORMS = Set.of(
            "agreement",
            "deal",
            "order",
            "rule",
            "measure",
            "supply",
            "package",
            "programme",
            "program",
            "effort",
            "regime",
            "policy",
            "hour",
            "shipment",
            "delivery",
            "restriction",
            "level",
            "state",
            "force",
            "mission",
            "operation",
            "contingent");

    private final Reading reading;

    Demands(Reading reading) {
        this.reading = reading;
    }

    boolean met(Entry entry, Proposition proposition) {
        if (entry.is(Flag.CLAUSE)
                && reading.governedBy(proposition.frame()).isEmpty()
                && proposition.slots("clause").isEmpty()) {
            return false;
        }
        return entry.conditions().stream().allMatch(each -> met(each, proposition));
    }

    private boolean met(Condition condition, Proposition proposition) {
        return slots(condition, proposition).isEmpty() == condition.absent();
    }

    /** The slots that hold a condition's words. */
    List<Slot> slots(Condition condition, Proposition proposition) {
        return condition.roles().stream()
                .flatMap(role -> proposition.slots(role).stream())
                .filter(slot -> heads(slot).stream().anyMatch(condition::accepts))
                .toList();
    }

    private List<String> heads(Slot slot) {
        if (!reading.has(slot.sentence(), slot.head())) {
            return List.of("");
        }
        List<String> heads = new ArrayList<>();
        String head = lemma(slot.sentence(), slot.head());
        heads.add(head);
        if (head.endsWith("s")) {
            heads.add(head.substring(0, head.length() - 1));
            heads.add(head.endsWith("ies") ? head.substring(0, head.length() - 3) + "y" : head);
        }
        // "worth of weapons" is about weapons, "must free" about must.
        String[] further = MEASURES.contains(head)
                ? new String[] {"nmod", "aux", "conj"}
                : heads.stream().anyMatch(FORMS::contains)
                        ? new String[] {"compound", "nmod", "aux", "conj"}
                        : new String[] {"aux", "conj"};
        reading.children(slot.sentence(), slot.head(), further)
                .forEach(each -> heads.add(lemma(slot.sentence(), each)));
        return heads;
    }

    private String lemma(int sentence, int token) {
        return reading.token(sentence, token).lemma().toLowerCase(Locale.ROOT);
    }
}
