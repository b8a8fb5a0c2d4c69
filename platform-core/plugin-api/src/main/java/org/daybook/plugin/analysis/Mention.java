package org.daybook.plugin.analysis;

import java.util.List;
import java.util.Optional;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Actor;

/**
 * Words that stand for one or more actors.
 *
 * @param span the words as an analyst would mark them ("Russian President Vladimir Putin" as a whole)
 * @param sentence index of its sentence
 * @param token index in the sentence of its head word
 * @param actors whom it stands for; several for "they" or "the two leaders"; each has this mention's words as its text
 * @param place stands for a place here ("told reporters in Moscow"), not for who acts
 * @param rule which rule decided: {@code gazetteer}, {@code title}, {@code surname}, {@code pronoun} …
 * @param antecedent for a pronoun or a description that was resolved: the words elsewhere that name whom it stands for;
 *     empty for a name and when several mentions are meant
 */
public record Mention(
        Span span,
        int sentence,
        int token,
        Kind kind,
        List<Actor> actors,
        boolean place,
        String rule,
        Optional<Span> antecedent) {

    /** A mention that says itself who is meant. */
    public Mention(Span span, int sentence, int token, Kind kind, List<Actor> actors, boolean place, String rule) {
        this(span, sentence, token, kind, actors, place, rule, Optional.empty());
    }

    /** What the words are. */
    public enum Kind {
        NAME,
        DESCRIPTION,
        ADJECTIVE,
        PRONOUN
    }
}
