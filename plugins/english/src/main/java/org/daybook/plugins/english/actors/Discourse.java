package org.daybook.plugins.english.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.plugin.analysis.Mention;
import org.daybook.plugin.fact.Actor;
import org.daybook.plugins.english.tree.Tree;
import org.jspecify.annotations.Nullable;

/** The mentions so far by sentence and by word, with the clauses they stand in. */
final class Discourse {
    private static final Set<String> IT = Set.of("it", "its", "itself");

    private final List<Tree> trees;
    private final List<List<Draft>> bySentence = new ArrayList<>();
    private final List<Map<Integer, Draft>> byToken = new ArrayList<>();

    Discourse(List<Tree> trees, List<Draft> drafts) {
        this.trees = trees;
        trees.forEach(each -> {
            bySentence.add(new ArrayList<>());
            byToken.add(new HashMap<>());
        });
        drafts.forEach(this::add);
    }

    void add(Draft draft) {
        bySentence.get(draft.sentence).add(draft);
        byToken.get(draft.sentence).putIfAbsent(draft.token, draft);
    }

    List<Tree> trees() {
        return trees;
    }

    List<Draft> in(Tree tree) {
        return bySentence.get(tree.number());
    }

    @Nullable
    Draft at(Tree tree, int token) {
        return byToken.get(tree.number()).get(token);
    }

    /** The sentence so many before. */
    Tree earlier(Tree tree, int back) {
        return trees.get(tree.number() - back);
    }

    static int clause(Tree tree, int at) {
        int up = tree.head(at);
        for (int steps = 0; up >= 0 && steps < 40 && !tree.verbal(up) && tree.child(up, "cop") < 0; steps++) {
            up = tree.head(up);
        }
        return up;
    }

    @Nullable
    Draft subjectOf(Tree tree, int verb) {
        int up = verb;
        for (int steps = 0; up >= 0 && steps < 12; steps++) {
            int subject = tree.child(up, "nsubj");
            if (subject >= 0) {
                return at(tree, subject);
            }
            up = tree.is(up, "conj", "xcomp", "advcl", "acl") ? tree.head(up) : -1;
        }
        return null;
    }

    static Draft pronoun(Tree tree, int at, List<Actor> actors, @Nullable Draft from) {
        Draft draft = new Draft(
                tree.number(), at, at, tree.token(at).span(), Mention.Kind.PRONOUN, List.copyOf(actors), "pronoun");
        draft.rule = IT.contains(tree.lower(at)) ? "pronoun.it" : actors.size() > 1 ? "pronoun.they" : "pronoun";
        draft.token = at;
        draft.antecedent = from == null ? null : from.naming();
        draft.person = from != null && from.person;
        draft.plural = actors.size() > 1;
        draft.entry = from == null ? null : from.entry;
        draft.sex = from == null ? "-" : from.sex;
        return draft;
    }
}
