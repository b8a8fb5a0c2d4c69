package org.daybook.plugins.english.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Actor;
import org.daybook.plugins.english.tree.Tree;

/** They, them and their: a plural or coordinated subject above or before, else the two who act together. */
final class Plurals {
    private static final Set<String> TOGETHER = Set.of(
            "agree",
            "meet",
            "discuss",
            "speak",
            "talk",
            "sign",
            "negotiate",
            "hold",
            "spend",
            "exchange",
            "last",
            "have");
    private static final int BACK = 3;

    private final Discourse discourse;

    Plurals(Discourse discourse) {
        this.discourse = discourse;
    }

    Optional<Draft> resolve(Tree tree, int at, boolean quoted) {
        int clause = Discourse.clause(tree, at);
        int up = clause;
        for (int steps = 0; up >= 0 && steps < 12 && !quoted; steps++) {
            int subject = tree.child(up, "nsubj");
            if (subject >= 0 && subject < at) {
                Optional<Draft> group = group(tree, at, tree, subject);
                if (group.isPresent()) {
                    return group;
                }
            }
            up = tree.head(up) < 0 ? -1 : Discourse.clause(tree, up);
        }
        for (int back = 1; back <= 2 && back <= tree.number() && !quoted; back++) {
            Tree earlier = discourse.earlier(tree, back);
            for (int i = 0; i < earlier.size(); i++) {
                if (earlier.is(i, "nsubj")) {
                    Optional<Draft> group = group(tree, at, earlier, i);
                    if (group.isPresent()) {
                        return group;
                    }
                }
            }
        }
        return tree.is(at, "nsubj") && clause >= 0 && TOGETHER.contains(tree.lemma(clause))
                ? two(tree, at)
                : Optional.empty();
    }

    /** The pronoun as the actors of a plural or coordinated phrase; empty for a single one. */
    private Optional<Draft> group(Tree tree, int at, Tree where, int head) {
        List<Draft> members = new ArrayList<>();
        Draft first = discourse.at(where, head);
        if (first != null) {
            members.add(first);
        }
        boolean plural = first != null && (first.plural || first.actors.size() > 1);
        for (int other : where.children(head, "conj")) {
            Draft draft = discourse.at(where, other);
            if (draft != null) {
                members.add(draft);
                plural = true;
            }
        }
        List<Actor> actors = members.stream()
                .flatMap(each -> each.actors.stream())
                .distinct()
                .toList();
        if (!plural || actors.isEmpty()) {
            return Optional.empty();
        }
        Draft draft = Discourse.pronoun(tree, at, actors, null);
        draft.antecedent =
                members.stream().map(Draft::naming).reduce(Span::join).orElseThrow();
        return Optional.of(draft);
    }

    /** "He confirmed the dialogue, saying they agreed": the speaker and the last other one. */
    private Optional<Draft> two(Tree tree, int at) {
        List<Actor> found = new ArrayList<>();
        for (int back = 0; back <= BACK && back <= tree.number() && found.size() < 2; back++) {
            List<Draft> mine = discourse.in(discourse.earlier(tree, back));
            for (int i = mine.size() - 1; i >= 0 && found.size() < 2; i--) {
                Draft draft = mine.get(i);
                Optional<Actor> actor = draft.only()
                        .filter(each -> draft.named() && each.country().isPresent());
                if ((back > 0 || draft.last < at)
                        && actor.isPresent()
                        && found.stream()
                                .noneMatch(seen ->
                                        seen.country().equals(actor.get().country()))) {
                    found.add(actor.get());
                }
            }
        }
        return found.size() == 2 ? Optional.of(Discourse.pronoun(tree, at, found, null)) : Optional.empty();
    }
}
