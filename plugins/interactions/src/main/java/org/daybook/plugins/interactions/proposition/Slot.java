package org.daybook.plugins.interactions.proposition;

import java.util.ArrayList;
import java.util.List;
import org.daybook.plugin.analysis.Argument;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.reading.Party;

/**
 * A role and the phrase that fills it.
 *
 * @param named whom the analyser says the head stands for; empty when it is no actor, or when nobody asked
 * @param surface found by the order of the words, where the grammar gave nobody
 */
public record Slot(String role, int sentence, int head, Span span, List<Party> named, boolean surface) {

    public Slot(String role, int sentence, int head, Span span, List<Party> named) {
        this(role, sentence, head, span, named, false);
    }

    static Slot of(Argument argument) {
        List<Party> named = new ArrayList<>();
        for (int at = 0; at < argument.actors().size(); at++) {
            Span span =
                    at < argument.actorSpans().size() ? argument.actorSpans().get(at) : argument.span();
            named.add(new Party(argument.actors().get(at), span, true));
        }
        return new Slot(argument.role(), argument.sentence(), argument.head(), argument.span(), List.copyOf(named));
    }

    boolean sameHead(Slot other) {
        return sentence == other.sentence && head == other.head;
    }

    Slot as(String other) {
        return new Slot(other, sentence, head, span, named, surface);
    }
}
