package org.daybook.plugins.english.frames;

import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.fact.Modality;
import org.daybook.plugins.english.tree.Tree;

/** What is only supposed, or said to be untrue: "should Norway attack", "reports that Norway attacked are false". */
final class Hypotheses {
    private static final Set<String> IF = Set.of("if", "unless", "whether");
    private static final Set<String> INVERTED = Set.of("should", "had", "were");
    private static final Set<String> TOLD = Set.of(
            "report",
            "claim",
            "allegation",
            "accusation",
            "rumour",
            "rumor",
            "suggestion",
            "idea",
            "notion",
            "assertion");
    private static final Set<String> FALSE = Set.of(
            "false", "untrue", "baseless", "wrong", "unfounded", "groundless", "incorrect", "fake", "fabricated");
    private static final Set<String> DENY = Set.of("deny", "dismiss", "reject", "refute", "rebut", "debunk");
    private static final Set<String> WITHOUT = Set.of("without");
    private static final Set<String> LACK = Set.of("lack", "absence");

    private Hypotheses() {}

    static Optional<Modality> verb(Tree tree, int verb) {
        int mark = tree.child(verb, "mark");
        boolean supposed = (mark >= 0 && IF.contains(tree.lower(mark))) || inverted(tree, verb);
        if (supposed) {
            return Optional.of(Modality.POSSIBLE);
        }
        return untrue(tree, verb) ? Optional.of(Modality.NEGATED) : Optional.empty();
    }

    /** "Without an agreement", "the absence of talks". */
    static boolean missing(Tree tree, int noun) {
        int head = tree.head(noun);
        return tree.childWith(noun, WITHOUT) >= 0
                || (head >= 0
                        && LACK.contains(tree.lemma(head))
                        && Phrases.preposition(tree, noun).equals("of"));
    }

    /** "Should Norway leave", "had Norway agreed": the auxiliary opens the clause, which asks nothing. */
    private static boolean inverted(Tree tree, int verb) {
        int subject = tree.child(verb, "nsubj");
        for (int aux : tree.children(verb, "aux")) {
            boolean first = aux < subject && aux == tree.left(verb) && INVERTED.contains(tree.lower(aux));
            if (first && !tree.lower(tree.size() - 1).equals("?")) {
                return true;
            }
        }
        return false;
    }

    private static boolean untrue(Tree tree, int verb) {
        int head = tree.head(verb);
        if (head < 0) {
            return false;
        }
        if (tree.is(verb, "ccomp", "csubj")) {
            return FALSE.contains(tree.lemma(head)) && tree.child(head, "cop") >= 0;
        }
        int subject = tree.child(verb, "nsubj");
        boolean whole = subject >= 0 && !tree.lower(subject).equals("that");
        boolean clause = tree.is(verb, "acl") && (whole || !tree.relation(verb).equals("acl:relcl"));
        boolean told = clause && TOLD.contains(tree.lemma(head));
        int above = told ? tree.head(head) : -1;
        if (above < 0) {
            return false;
        }
        return (tree.is(head, "nsubj") && FALSE.contains(tree.lemma(above)))
                || (tree.is(head, "obj") && DENY.contains(tree.lemma(above)));
    }
}
