package org.daybook.plugins.english.tree;

import java.util.Set;

/** Finds who does what a verb says when its subject stands elsewhere: control, raising, coordination, relative clauses. */
public final class Subjects {
    private static final Set<String> PROMISES = Set.of("promise", "threaten", "vow", "pledge", "agree", "offer");
    private static final Set<String> GERUND = Set.of("to", "of", "with", "about", "despite", "without");
    private static final Set<String> TALK =
            Set.of("speak", "talk", "meet", "go", "travel", "return", "come", "visit", "agree");
    /** Verbs whose object did what "for" or "of" tells: "criticised Paris for halting". */
    private static final Set<String> BLAME = Set.of(
            "criticise",
            "criticize",
            "accuse",
            "blame",
            "condemn",
            "praise",
            "thank",
            "denounce",
            "punish",
            "fault",
            "commend",
            "applaud",
            "hail",
            "sue",
            "suspect",
            "rebuke",
            "slam",
            "blast",
            "chide",
            "congratulate");

    private static final Set<String> REASON = Set.of("for", "of", "over");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

    private Subjects() {}

    /**
     * A subject and how it was reached.
     *
     * @param token the word, -1 when there is none
     * @param passive it is the subject of a passive: who it is done to
     */
    public record Subject(int token, boolean passive, boolean inferred) {
        static final Subject NONE = new Subject(-1, false, false);
    }

    public static boolean passive(Tree tree, int verb) {
        if (tree.child(verb, "nsubj:pass") >= 0 || tree.child(verb, "aux:pass") >= 0) {
            return true;
        }
        if (bare(tree, verb)) {
            return true;
        }
        boolean participle = tree.token(verb).fine().equals("VBN") && tree.child(verb, "aux") < 0;
        if (!participle || tree.child(verb, "nsubj") >= 0) {
            return false;
        }
        int head = tree.head(verb);
        boolean joined = tree.is(verb, "conj") && head >= 0 && head < verb && passive(tree, head);
        return joined
                || tree.is(verb, "advcl", "amod")
                || (tree.is(verb, "acl") && !tree.relation(verb).equals("acl:relcl"));
    }

    /** "Russia accused of spying": a verb that never lacks its object, past and without one. */
    private static boolean bare(Tree tree, int verb) {
        String fine = tree.token(verb).fine();
        return (fine.equals("VBD") || fine.equals("VBN"))
                && Complements.has("transitive", tree.lemma(verb))
                && tree.child(verb, "aux", "obj", "iobj", "ccomp", "xcomp", "conj") < 0
                && tree.child(verb, "nsubj") >= 0
                && tree.child(verb, "nsubj") < verb
                && tree.child(verb, "obl", "advcl") > verb
                && !tree.is(verb, "acl", "conj");
    }

    /** The surface subject, relative pronouns replaced by what they stand for. */
    public static Subject of(Tree tree, int verb) {
        return of(tree, verb, 0);
    }

    private static Subject of(Tree tree, int verb, int depth) {
        if (verb < 0 || depth > 12) {
            return Subject.NONE;
        }
        int own = own(tree, verb);
        if (own >= 0) {
            int meant = antecedent(tree, own, verb);
            return new Subject(meant, passive(tree, verb), meant != own);
        }
        int head = tree.head(verb);
        if (head < 0) {
            return Subject.NONE;
        }
        int before = before(tree, verb, head);
        if (before >= 0) {
            return new Subject(before, passive(tree, verb), true);
        }
        return switch (tree.relation(verb)) {
            case "conj" ->
                tree.verbal(head) || tree.child(head, "cop") >= 0
                        ? inferred(tree, verb, of(tree, head, depth + 1))
                        : Subject.NONE;
            case "xcomp" -> inferred(tree, verb, controller(tree, head, depth));
            case "advcl", "parataxis" ->
                gerund(tree, verb) ? inferred(tree, verb, of(tree, head, depth + 1)) : Subject.NONE;
            case "ccomp" ->
                tree.token(verb).fine().equals("VBG") || infinitive(tree, verb)
                        ? inferred(tree, verb, controller(tree, head, depth))
                        : Subject.NONE;
            case "acl" -> noun(tree, verb, head, depth);
            case "acl:relcl" -> relative(tree, verb, head);
            default -> Subject.NONE;
        };
    }

    /** "Led to Paris calling in the envoy", "approval for the council to act": the noun right before is the subject. */
    private static int before(Tree tree, int verb, int head) {
        boolean gerund = tree.token(verb).fine().equals("VBG");
        boolean infinitive = infinitive(tree, verb);
        if (!gerund && !infinitive) {
            return -1;
        }
        if (gerund && BLAME.contains(tree.lemma(head)) && !passive(tree, head)) {
            String reason = tree.child(verb, "mark") < 0 ? "" : tree.lower(tree.child(verb, "mark"));
            int blamed = tree.child(head, "obj");
            if (REASON.contains(reason) && blamed >= 0 && blamed < verb) {
                return blamed;
            }
        }
        int left = tree.left(verb);
        for (int sibling : tree.children(head, "obl", "nmod")) {
            String marker = tree.child(sibling, "case") < 0 ? "" : tree.lower(tree.child(sibling, "case"));
            boolean fits =
                    infinitive ? marker.equals("for") : GERUND.contains(marker) && !TALK.contains(tree.lemma(head));
            if (fits
                    && tree.right(sibling) == left - 1
                    && tree.tagged(sibling, "PROPN", "PRON", "NOUN")
                    && (infinitive || tree.tagged(sibling, "PROPN"))) {
                return sibling;
            }
        }
        return -1;
    }

    private static int own(Tree tree, int verb) {
        int nearest = tree.child(verb, "nsubj");
        for (int subject : tree.children(verb, "nsubj")) {
            nearest = subject < verb && tree.relation(subject).equals(tree.relation(nearest)) ? subject : nearest;
        }
        return nearest;
    }

    private static Subject inferred(Tree tree, int verb, Subject from) {
        return from.token() == verb ? Subject.NONE : new Subject(from.token(), passive(tree, verb), true);
    }

    private static boolean gerund(Tree tree, int verb) {
        String fine = tree.token(verb).fine();
        return fine.equals("VBG") || fine.equals("VBN") || infinitive(tree, verb);
    }

    private static boolean infinitive(Tree tree, int verb) {
        return tree.children(verb, "mark").stream()
                .anyMatch(each -> tree.lower(each).equals("to"));
    }

    /** "urged Paris to resume": Paris; "promised Paris to resume": who promised; "is expected to resume": who is expected. */
    private static Subject controller(Tree tree, int governor, int depth) {
        int object = tree.child(governor, "iobj", "obj");
        if (object >= 0 && !passive(tree, governor) && !PROMISES.contains(tree.lemma(governor))) {
            return new Subject(object, false, true);
        }
        return of(tree, governor, depth + 1);
    }

    /** "troops holding the town": the troops; "a plan to attack": whoever has the plan. */
    private static Subject noun(Tree tree, int verb, int head, int depth) {
        if (!infinitive(tree, verb) && tree.child(verb, "mark") < 0) {
            return new Subject(head, passive(tree, verb), true);
        }
        int owner = tree.child(head, "nmod:poss");
        if (owner >= 0) {
            return new Subject(owner, false, true);
        }
        int governor = tree.head(head);
        if (governor >= 0 && tree.verbal(governor) && tree.is(head, "obj", "obl", "xcomp")) {
            return inferred(tree, verb, of(tree, governor, depth + 1));
        }
        return Subject.NONE;
    }

    /** Without a subject of its own a relative clause has its noun as subject. */
    private static Subject relative(Tree tree, int verb, int head) {
        return new Subject(head, passive(tree, verb), true);
    }

    /** The noun a relative pronoun stands for; the word itself for all else. */
    public static int antecedent(Tree tree, int token, int verb) {
        if (!RELATIVE.contains(tree.lower(token)) || !tree.tagged(token, "PRON", "DET", "SCONJ")) {
            return token;
        }
        int clause = verb;
        for (int steps = 0; clause >= 0 && steps < 6; steps++) {
            if (tree.is(clause, "acl:relcl", "acl") && tree.head(clause) >= 0) {
                return tree.head(clause);
            }
            clause = tree.is(clause, "conj", "xcomp", "ccomp") ? tree.head(clause) : -1;
        }
        return token;
    }
}
