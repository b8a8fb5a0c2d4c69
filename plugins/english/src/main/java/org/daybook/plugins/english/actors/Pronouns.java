package org.daybook.plugins.english.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.analysis.Mention;
import org.daybook.plugin.fact.Actor;
import org.daybook.plugins.english.tree.Tree;
import org.jspecify.annotations.Nullable;

/** He, she, it and they: the subject of the governing clause first, then the nearest that fits. */
final class Pronouns {
    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> IT = Set.of("it", "its", "itself");
    private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves", "both");
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

    private final List<Tree> trees;
    private final Quotes quotes;
    private final List<List<Draft>> bySentence = new ArrayList<>();
    private final List<Map<Integer, Draft>> byToken = new ArrayList<>();

    Pronouns(List<Tree> trees, List<Draft> drafts, Quotes quotes) {
        this.trees = trees;
        this.quotes = quotes;
        trees.forEach(each -> {
            bySentence.add(new ArrayList<>());
            byToken.add(new HashMap<>());
        });
        drafts.forEach(this::index);
    }

    private void index(Draft draft) {
        bySentence.get(draft.sentence).add(draft);
        byToken.get(draft.sentence).putIfAbsent(draft.token, draft);
    }

    List<Draft> resolve() {
        List<Draft> found = new ArrayList<>();
        for (Tree tree : trees) {
            for (int i = 0; i < tree.size(); i++) {
                if (tree.tagged(i, "PRON", "DET") && !tree.is(i, "expl")) {
                    resolve(tree, i).ifPresent(draft -> {
                        found.add(draft);
                        index(draft);
                    });
                }
            }
        }
        return found;
    }

    private Optional<Draft> resolve(Tree tree, int at) {
        String word = tree.lower(at);
        if (HE.contains(word)) {
            return single(
                    tree,
                    at,
                    each -> (each.named() && !each.female())
                            || (each.kind == Mention.Kind.DESCRIPTION && each.person && !each.plural));
        }
        if (SHE.contains(word)) {
            return single(tree, at, each -> each.named() && (each.entry == null || each.female()));
        }
        if (IT.contains(word)) {
            return thing(tree, at);
        }
        return THEY.contains(word) ? several(tree, at) : Optional.empty();
    }

    private interface Fits {
        boolean test(Draft draft);
    }

    private Optional<Draft> single(Tree tree, int at, Fits fits) {
        Draft actor =
                tree.token(at).fine().equals("PRP$") || tree.is(at, "nsubj") ? null : subjectOf(tree, clause(tree, at));
        Fits wanted = each ->
                fits.test(each) && each.actors.size() == 1 && (actor == null || !each.actors.equals(actor.actors));
        boolean quoted = quotes.inside(tree.token(at).span());
        boolean own = !tree.token(at).fine().equals("PRP$")
                && !tree.is(at, "nsubj")
                && !tree.lower(at).endsWith("self");
        int clause = clause(tree, at);
        int skip = own || tree.is(at, "nsubj") ? clause : -1;
        Optional<Draft> above = quoted ? Optional.empty() : governing(tree, clause, skip, wanted, at);
        Optional<Draft> chosen =
                above.or(() -> quoted ? Optional.empty() : before(tree, at, own ? clause : -1, wanted));
        for (int back = 1; chosen.isEmpty() && back <= BACK && back <= tree.number(); back++) {
            chosen = previous(trees.get(tree.number() - back), wanted, quoted);
        }
        return chosen.map(each -> pronoun(tree, at, each.actors, each));
    }

    /** The subject of this clause (unless it is the one to skip) or of a clause above it. */
    private Optional<Draft> governing(Tree tree, int clause, int skip, Fits fits, int at) {
        int verb = clause;
        for (int steps = 0; verb >= 0 && steps < 12; steps++) {
            if (verb != skip) {
                int subject = tree.child(verb, "nsubj");
                Draft draft = subject < 0 || subject == at
                        ? null
                        : byToken.get(tree.number()).get(subject);
                if (draft != null
                        && subject != at
                        && fits.test(draft)
                        && draft.span.start() < tree.token(at).span().start()) {
                    return Optional.of(draft);
                }
            }
            verb = tree.head(verb) < 0 ? -1 : clause(tree, verb);
        }
        return Optional.empty();
    }

    private static int clause(Tree tree, int at) {
        int up = tree.head(at);
        for (int steps = 0; up >= 0 && steps < 40 && !tree.verbal(up) && tree.child(up, "cop") < 0; steps++) {
            up = tree.head(up);
        }
        return up;
    }

    private Optional<Draft> before(Tree tree, int at, int skip, Fits fits) {
        Draft best = null;
        for (Draft draft : bySentence.get(tree.number())) {
            boolean earlier = draft.last < at;
            boolean same = skip >= 0 && tree.head(draft.token) == skip;
            if (earlier
                    && !same
                    && fits.test(draft)
                    && (best == null || (!subject(tree, best) && subject(tree, draft)))) {
                best = draft;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean subject(Tree tree, Draft draft) {
        return tree.is(draft.token, "nsubj");
    }

    private Optional<Draft> previous(Tree tree, Fits fits, boolean quoted) {
        Draft best = null;
        int rank = Integer.MAX_VALUE;
        for (Draft draft : bySentence.get(tree.number())) {
            if (fits.test(draft)) {
                int mine = rank(tree, draft, quoted);
                if (mine < rank) {
                    best = draft;
                    rank = mine;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static int rank(Tree tree, Draft draft, boolean quoted) {
        boolean subject = subject(tree, draft);
        if (quoted) {
            return subject ? 9 : 1;
        }
        int depth = 0;
        for (int up = draft.token; up >= 0 && depth < 9; up = tree.head(up)) {
            depth++;
        }
        return subject ? Math.min(depth, 4) : 5 + depth;
    }

    private Optional<Draft> thing(Tree tree, int at) {
        Fits fits = each -> !each.person
                && !each.plural
                && each.actors.size() == 1
                && each.kind != Mention.Kind.PRONOUN
                && (each.entry == null
                        || (each.entry.kind() != Entry.Kind.MEDIA && each.entry.kind() != Entry.Kind.ADJECTIVE));
        Fits chained = each -> fits.test(each) || each.rule.equals("pronoun.it");
        int clause = clause(tree, at);
        boolean possessive = tree.token(at).fine().equals("PRP$");
        if (possessive) {
            Draft own = subjectOf(tree, clause);
            if (own != null && chained.test(own)) {
                return Optional.of(pronoun(tree, at, own.actors, own));
            }
        }
        boolean complement = clause >= 0 && tree.is(clause, "ccomp", "conj", "parataxis", "xcomp");
        int above = clause < 0 ? -1 : tree.head(clause);
        if (!possessive && complement && above >= 0) {
            Draft subject = subjectOf(tree, above);
            if (subject != null && chained.test(subject)) {
                return Optional.of(pronoun(tree, at, subject.actors, subject));
            }
            if (tree.is(clause, "ccomp", "xcomp")) {
                return Optional.empty();
            }
        }
        Draft nearest = null;
        for (Draft draft : bySentence.get(tree.number())) {
            if (draft.last < at && fits.test(draft) && !draft.place) {
                nearest = draft;
            }
        }
        return Optional.ofNullable(nearest).map(each -> pronoun(tree, at, each.actors, each));
    }

    @Nullable
    private Draft subjectOf(Tree tree, int verb) {
        int up = verb;
        for (int steps = 0; up >= 0 && steps < 12; steps++) {
            int subject = tree.child(up, "nsubj");
            if (subject >= 0) {
                return byToken.get(tree.number()).get(subject);
            }
            up = tree.is(up, "conj", "xcomp", "advcl", "acl") ? tree.head(up) : -1;
        }
        return null;
    }

    private Optional<Draft> several(Tree tree, int at) {
        boolean quoted = quotes.inside(tree.token(at).span());
        int clause = clause(tree, at);
        int up = clause;
        for (int steps = 0; up >= 0 && steps < 12 && !quoted; steps++) {
            int subject = tree.child(up, "nsubj");
            if (subject >= 0 && subject < at) {
                List<Actor> group = group(tree, subject);
                if (!group.isEmpty()) {
                    return Optional.of(pronoun(tree, at, group, null));
                }
            }
            up = tree.head(up) < 0 ? -1 : clause(tree, up);
        }
        for (int back = 1; back <= 2 && back <= tree.number() && !quoted; back++) {
            Tree earlier = trees.get(tree.number() - back);
            for (int i = 0; i < earlier.size(); i++) {
                if (earlier.is(i, "nsubj")) {
                    List<Actor> group = group(earlier, i);
                    if (!group.isEmpty()) {
                        return Optional.of(pronoun(tree, at, group, null));
                    }
                }
            }
        }
        return tree.is(at, "nsubj") && clause >= 0 && TOGETHER.contains(tree.lemma(clause))
                ? two(tree, at)
                : Optional.empty();
    }

    /** The actors of a plural or coordinated phrase; empty for a single one. */
    private List<Actor> group(Tree tree, int head) {
        List<Actor> actors = new ArrayList<>();
        Map<Integer, Draft> mine = byToken.get(tree.number());
        Draft first = mine.get(head);
        if (first != null) {
            actors.addAll(first.actors);
        }
        boolean plural = first != null && (first.plural || first.actors.size() > 1);
        for (int other : tree.children(head, "conj")) {
            Draft draft = mine.get(other);
            if (draft != null) {
                actors.addAll(draft.actors);
                plural = true;
            }
        }
        return plural ? actors.stream().distinct().toList() : List.of();
    }

    /** "He confirmed the dialogue, saying they agreed": the speaker and the last other one. */
    private Optional<Draft> two(Tree tree, int at) {
        List<Actor> found = new ArrayList<>();
        for (int back = 0; back <= BACK && back <= tree.number() && found.size() < 2; back++) {
            List<Draft> mine = bySentence.get(tree.number() - back);
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
        return found.size() == 2 ? Optional.of(pronoun(tree, at, found, null)) : Optional.empty();
    }

    private static Draft pronoun(Tree tree, int at, List<Actor> actors, @Nullable Draft from) {
        Draft draft = new Draft(
                tree.number(), at, at, tree.token(at).span(), Mention.Kind.PRONOUN, List.copyOf(actors), "pronoun");
        draft.rule = IT.contains(tree.lower(at)) ? "pronoun.it" : actors.size() > 1 ? "pronoun.they" : "pronoun";
        draft.token = at;
        draft.person = from != null && from.person;
        draft.plural = actors.size() > 1;
        draft.entry = from == null ? null : from.entry;
        return draft;
    }
}
