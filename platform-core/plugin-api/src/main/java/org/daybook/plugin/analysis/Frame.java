package org.daybook.plugin.analysis;

import java.util.List;
import java.util.Optional;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.FactDate;
import org.daybook.plugin.fact.Modality;

/**
 * A verb, or a noun that names an event, with its participants.
 *
 * @param sentence index of its sentence
 * @param token index in the sentence of the predicate's head word
 * @param lemma of the predicate with its particle, such as {@code call in}; light verbs are folded into their noun
 *     ("held talks" gives {@code talk} with the kind NOUN and the verb's subject as agent)
 * @param trigger the words that evoke the frame
 * @param governor index in the article's frames of the frame whose clause this is ("said that …", "hoped to …"), -1 when none
 * @param statement index in the article's statements of the statement that holds it, -1 when it is the outlet's own voice
 * @param date of the event as far as words near it say; empty when they do not
 * @param modality from auxiliaries, negation and governors
 */
public record Frame(
        int sentence,
        int token,
        String lemma,
        Kind kind,
        Span trigger,
        List<Argument> arguments,
        Modality modality,
        Optional<FactDate> date,
        int governor,
        int statement,
        String rule) {

    /** What evokes the frame. */
    public enum Kind {
        VERB,
        NOUN,
        ADJECTIVE
    }

    /** The arguments with this role, in order of appearance. */
    public List<Argument> arguments(String role) {
        return arguments.stream().filter(each -> each.role().equals(role)).toList();
    }
}
