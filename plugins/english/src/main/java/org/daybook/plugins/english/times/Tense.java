package org.daybook.plugins.english.times;

import java.util.Set;
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

    private Tense() {}

    static boolean future(Tree tree, int token) {
        int at = token;
        for (int steps = 0; at >= 0 && steps < 40; steps++) {
            boolean planned = tree.tagged(at, "ADJ") && PLANS.contains(tree.lemma(at));
            if (tree.verbal(at) || tree.child(at, "cop") >= 0 || planned) {
                int head = tree.head(at);
                boolean bare = tree.is(at, "conj") && tree.child(at, "aux") < 0 && tree.child(at, "nsubj") < 0;
                return ahead(tree, at) || (head >= 0 && (bare || tree.is(at, "xcomp")) && ahead(tree, head));
            }
            at = tree.head(at);
        }
        return false;
    }

    static boolean ongoing(Tree tree, int token) {
        int at = token;
        for (int steps = 0; at >= 0 && steps < 40; steps++) {
            if (tree.verbal(at)) {
                return tree.token(at).fine().equals("VBG")
                        && tree.children(at, "aux").stream()
                                .anyMatch(each -> tree.lower(each).matches("is|are|'s|’s|'re|’re"));
            }
            at = tree.head(at);
        }
        return false;
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
