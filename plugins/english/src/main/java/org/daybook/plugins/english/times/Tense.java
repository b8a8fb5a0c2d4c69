package org.daybook.plugins.english.times;

import java.util.Set;
import java.util.function.IntPredicate;
import org.daybook.plugins.english.tree.Tree;

/** Whether a clause looks ahead ("will meet on Friday", "is expected to speak") or goes on ("are meeting this week"). */
final class Tense {
    private static final Set<String> AHEAD =
            Set.of("will", "'ll", "shall", "may", "might", "could", "can", "would", "wo");
    private static final Set<String> PLANS = Set.of(
            "expect",
            "plan",
            "schedule",
            "set",
            "hope",
            "intend",
            "due",
            "slate",
            "aim",
            "want",
            "prepare",
            "likely",
            "postpone");

    private static final Set<String> IS = Set.of("is", "are", "'s", "’s", "'re", "’re");
    private static final int FAR = 40;

    private Tense() {}

    static boolean future(Tree tree, int token) {
        int at = up(
                tree,
                token,
                each -> tree.verbal(each)
                        || tree.child(each, "cop") >= 0
                        || (tree.tagged(each, "ADJ") && PLANS.contains(tree.lemma(each))));
        if (at < 0) {
            return false;
        }
        int head = tree.head(at);
        boolean bare = tree.is(at, "conj") && tree.child(at, "aux") < 0 && tree.child(at, "nsubj") < 0;
        return ahead(tree, at) || (head >= 0 && (bare || tree.is(at, "xcomp")) && ahead(tree, head));
    }

    static boolean ongoing(Tree tree, int token) {
        int verb = up(tree, token, tree::verbal);
        return verb >= 0
                && tree.token(verb).fine().equals("VBG")
                && tree.children(verb, "aux").stream().anyMatch(each -> IS.contains(tree.lower(each)));
    }

    /** The first such word from a token up; -1 when there is none. */
    private static int up(Tree tree, int token, IntPredicate wanted) {
        int at = token;
        for (int steps = 0; at >= 0 && steps < FAR; steps++) {
            if (wanted.test(at)) {
                return at;
            }
            at = tree.head(at);
        }
        return -1;
    }

    private static boolean ahead(Tree tree, int verb) {
        if (PLANS.contains(tree.lemma(verb))) {
            return true;
        }
        boolean modal = false;
        boolean perfect = false;
        for (int child : tree.children(verb, "aux")) {
            modal |= AHEAD.contains(tree.lower(child));
            perfect |= tree.lemma(child).equals("have");
        }
        return modal && !perfect;
    }
}
