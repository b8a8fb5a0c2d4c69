package org.daybook.plugin.analysis;

import java.util.List;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Actor;

/**
 * A participant of a frame, after passives, control, raising, relative clauses and coordination have been undone.
 *
 * @param role {@code agent}, {@code patient}, {@code recipient} (indirect object), {@code clause} (complement clause),
 *     {@code modifier} (a possessive, adjective or compound before a noun), or the preposition or marker of an oblique
 *     such as {@code with}, {@code to}, {@code over}
 * @param span the whole phrase
 * @param sentence index of its sentence
 * @param head index in the sentence of its head word
 * @param actors whom the phrase's head stands for, coordinated ones included; empty when it is no actor
 * @param actorSpans spans of the words that name each of {@code actors}, in the same order
 * @param inferred reached through control, a relative clause or coordination rather than said in place
 */
public record Argument(
        String role, Span span, int sentence, int head, List<Actor> actors, List<Span> actorSpans, boolean inferred) {}
