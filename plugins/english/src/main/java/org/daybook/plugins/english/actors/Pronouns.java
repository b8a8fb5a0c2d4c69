package org.daybook.plugins.english.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.analysis.Mention;
import org.daybook.plugins.english.registry.Entry;
import org.daybook.plugins.english.tree.Quotes;
import org.daybook.plugins.english.tree.Tree;

/** He, she, it and they: the subject of the governing clause first, then the nearest that fits. */
final class Pronouns {
    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> IT = Set.of("it", "its", "itself");
    private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves", "both");
    private static final int BACK = 3;

    private final Discourse discourse;
    private final Plurals plurals;
    private final Quotes quotes;

    Pronouns(List<Tree> trees, List<Draft> drafts, Quotes quotes) {
        discourse = new Discourse(trees, drafts);
        plurals = new Plurals(discourse);
        this.quotes = quotes;
    }

    List<Draft> resolve() {
        List<Draft> found = new ArrayList<>();
        for (Tree tree : discourse.trees()) {
            for (int i = 0; i < tree.size(); i++) {
                if (tree.tagged(i, "PRON", "DET") && !tree.is(i, "expl", "det")) {
                    resolve(tree, i).ifPresent(draft -> {
                        found.add(draft);
                        discourse.add(draft);
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
                    each -> each.maybe("m")
                            && (each.named()
                                    || (each.kind == Mention.Kind.DESCRIPTION
                                            && each.person
                                            && !each.plural
                                            && known(each))));
        }
        if (SHE.contains(word)) {
            return single(tree, at, each -> each.named() && each.maybe("f"));
        }
        if (IT.contains(word)) {
            return thing(tree, at);
        }
        return THEY.contains(word)
                ? plurals.resolve(tree, at, quotes.inside(tree.token(at).span()))
                : Optional.empty();
    }

    /** A source stays unknown: "he" is rather whom the source speaks of. */
    private static boolean known(Draft draft) {
        return draft.role == null || !draft.role.word().endsWith("source");
    }

    private interface Fits {
        boolean test(Draft draft);
    }

    private Optional<Draft> single(Tree tree, int at, Fits fits) {
        Draft actor = tree.token(at).fine().equals("PRP$") || tree.is(at, "nsubj")
                ? null
                : discourse.subjectOf(tree, Discourse.clause(tree, at));
        Fits wanted = each ->
                fits.test(each) && each.actors.size() == 1 && (actor == null || !each.actors.equals(actor.actors));
        boolean quoted = quotes.inside(tree.token(at).span());
        boolean own = !tree.token(at).fine().equals("PRP$")
                && !tree.is(at, "nsubj")
                && !tree.lower(at).endsWith("self");
        int clause = Discourse.clause(tree, at);
        int skip = own || tree.is(at, "nsubj") ? clause : -1;
        Optional<Draft> above = quoted ? Optional.empty() : governing(tree, clause, skip, wanted, at);
        Optional<Draft> chosen =
                above.or(() -> quoted ? Optional.empty() : before(tree, at, own ? clause : -1, wanted));
        for (int back = 1; chosen.isEmpty() && back <= BACK && back <= tree.number(); back++) {
            chosen = previous(discourse.earlier(tree, back), wanted, quoted);
        }
        return chosen.map(each -> Discourse.pronoun(tree, at, each.actors, each));
    }

    /** The subject of this clause (unless it is the one to skip) or of a clause above it. */
    private Optional<Draft> governing(Tree tree, int clause, int skip, Fits fits, int at) {
        int verb = clause;
        for (int steps = 0; verb >= 0 && steps < 12; steps++) {
            if (verb != skip) {
                int subject = tree.child(verb, "nsubj");
                Draft draft = subject < 0 || subject == at ? null : discourse.at(tree, subject);
                if (draft != null
                        && subject != at
                        && fits.test(draft)
                        && draft.span.start() < tree.token(at).span().start()) {
                    return Optional.of(draft);
                }
            }
            verb = tree.head(verb) < 0 ? -1 : Discourse.clause(tree, verb);
        }
        return Optional.empty();
    }

    private Optional<Draft> before(Tree tree, int at, int skip, Fits fits) {
        Draft best = null;
        for (Draft draft : discourse.in(tree)) {
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
        for (Draft draft : discourse.in(tree)) {
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
        int clause = Discourse.clause(tree, at);
        boolean possessive = tree.token(at).fine().equals("PRP$");
        if (possessive) {
            Draft own = discourse.subjectOf(tree, clause);
            if (own != null && chained.test(own)) {
                return Optional.of(Discourse.pronoun(tree, at, own.actors, own));
            }
        }
        boolean complement = clause >= 0 && tree.is(clause, "ccomp", "conj", "parataxis", "xcomp");
        int above = clause < 0 ? -1 : tree.head(clause);
        if (!possessive && complement && above >= 0) {
            Draft subject = discourse.subjectOf(tree, above);
            if (subject != null && chained.test(subject)) {
                return Optional.of(Discourse.pronoun(tree, at, subject.actors, subject));
            }
            if (tree.is(clause, "ccomp", "xcomp")) {
                return Optional.empty();
            }
        }
        Draft nearest = null;
        for (Draft draft : discourse.in(tree)) {
            if (draft.last < at && fits.test(draft) && !draft.place) {
                nearest = draft;
            }
        }
        return Optional.ofNullable(nearest).map(each -> Discourse.pronoun(tree, at, each.actors, each));
    }
}
