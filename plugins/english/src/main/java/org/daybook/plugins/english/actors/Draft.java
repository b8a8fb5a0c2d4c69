package org.daybook.plugins.english.actors;

import java.util.List;
import java.util.Optional;
import org.daybook.plugin.analysis.Mention;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Actor;
import org.daybook.plugins.english.registry.Entry;
import org.daybook.plugins.english.registry.Role;
import org.jspecify.annotations.Nullable;

/** A mention in the making: the passes over the article settle whom it stands for. */
final class Draft {
    final int sentence;
    final int first;
    final int last;
    final Span span;
    int token;
    Mention.Kind kind;
    List<Actor> actors;
    boolean place;
    String rule;

    /** The registry's entry for a name; null for all else. */
    @Nullable
    Entry entry;

    /** The role word for a description or a title; null for all else. */
    @Nullable
    Role role;

    /** The words that a pronoun or a description took its actor from; null when none did. */
    @Nullable
    Span antecedent;

    /** The surname as written where nothing but a surname names a registered person; null for all else. */
    @Nullable
    String surname;

    /** "m" or "f" where the name or the title tells, else "-". */
    String sex = "-";

    boolean plural;
    boolean definite;
    boolean person;

    /** A word such as "group" that means somebody only together with what was named before. */
    boolean loose;

    boolean bare;

    Draft(int sentence, int first, int last, Span span, Mention.Kind kind, List<Actor> actors, String rule) {
        this.sentence = sentence;
        this.first = first;
        this.last = last;
        this.span = span;
        this.token = last;
        this.kind = kind;
        this.actors = actors;
        this.rule = rule;
    }

    Optional<Actor> only() {
        return actors.size() == 1 ? Optional.of(actors.getFirst()) : Optional.empty();
    }

    Optional<String> country() {
        return only().flatMap(Actor::country);
    }

    boolean named() {
        boolean known = entry != null && entry.person();
        return person
                && (known
                        || rule.startsWith("title")
                        || rule.startsWith("surname")
                        || rule.equals("proper")
                        || kind == Mention.Kind.PRONOUN);
    }

    /** The words that name whom this stands for: its own, or those it took its actor from. */
    Span naming() {
        return antecedent == null ? span : antecedent;
    }

    /** "The group" of which nothing before it told which: nobody. */
    boolean vague() {
        return loose && antecedent == null && rule.equals("generic");
    }

    boolean maybe(String wanted) {
        return sex.equals("-") || sex.equals(wanted);
    }

    Mention mention(String text) {
        String words = span.of(text);
        List<Actor> said = actors.stream()
                .map(each -> new Actor(each.name(), words, each.country(), each.sector(), each.registryId()))
                .toList();
        return new Mention(span, sentence, token, kind, said, place, rule, Optional.ofNullable(antecedent));
    }
}
