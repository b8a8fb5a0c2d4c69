package org.daybook.plugins.english.statements.cues;

import java.util.Set;
import org.daybook.plugins.english.tree.Tree;

/** How far reported words reach where the tree cuts them short or runs on: trailing phrases, and clauses that follow. */
final class Reach {
    private static final Set<String> RELATIVE = Set.of("which", "who", "whom", "whose", "where");
    private static final Set<String> TRAILING = Set.of("because", "until", "unless", "if", "since", "when", "that");
    /** What tells when, where or why it was said. */
    private static final Set<String> OUTSIDE = Set.of(
            "according",
            "as",
            "while",
            "after",
            "before",
            "during",
            "despite",
            "amid",
            "following",
            "by",
            "via",
            "on",
            "with");

    private static final Set<String> OCCASION = Set.of(
            "statement",
            "interview",
            "report",
            "letter",
            "speech",
            "tweet",
            "email",
            "memo",
            "briefing",
            "conference",
            "testimony",
            "post",
            "message",
            "article",
            "book",
            "filing",
            "ruling",
            "video",
            "debate",
            "call");

    private Reach() {}

    /** The last word of a clause, with the phrase or relative clause behind it that hangs elsewhere in the tree. */
    static int clause(Tree tree, int last) {
        int at = last + 1;
        boolean relative = at + 1 < tree.size() && tree.lower(at).equals(",") && RELATIVE.contains(tree.lower(at + 1));
        boolean trailing = at < tree.size()
                && (phrase(tree, at)
                        || TRAILING.contains(tree.lower(at))
                        || tree.lower(at).equals("with"));
        return relative || trailing ? on(tree, last) : last;
    }

    /** The last word of a thing: "Bergen's reliance | on the sea", "the plan | to leave". */
    static int thing(Tree tree, int last) {
        return last + 1 < tree.size() && phrase(tree, last + 1) ? on(tree, last) : last;
    }

    private static boolean phrase(Tree tree, int at) {
        return !OUTSIDE.contains(tree.lower(at))
                && (tree.tagged(at, "ADP")
                        || tree.lower(at).equals("to")
                        || tree.token(at).fine().equals("VBG"));
    }

    private static int on(Tree tree, int last) {
        int at = last + 1;
        int end = at + 1;
        while (end < tree.size() && !tree.tagged(end, "PUNCT") && !joins(tree, end)) {
            if (tree.tagged(end, "NOUN") && end - at < 5 && OCCASION.contains(tree.lemma(end))) {
                return last;
            }
            end++;
        }
        return end - 1;
    }

    /** "And also warned". */
    private static boolean joins(Tree tree, int at) {
        return tree.tagged(at, "CCONJ") && at + 1 < tree.size() && tree.fine(at + 1, "VBD", "VBZ", "VBP", "RB");
    }

    /** Where another main clause begins behind a comma: ", and the guards left"; else the end that was given. */
    static int before(Tree tree, int first, int last) {
        for (int i = first + 1; i + 2 < last; i++) {
            if (tree.lower(i).equals(",") && main(tree, i + 1, last)) {
                return i - 1;
            }
        }
        return last;
    }

    private static boolean main(Tree tree, int from, int last) {
        int at = tree.tagged(from, "CCONJ") ? from + 1 : from;
        boolean noun = false;
        for (int i = at; i <= last && !tree.tagged(i, "PUNCT"); i++) {
            if (tree.token(i).fine().matches("W.*|IN") && !noun) {
                return false;
            }
            if (tree.fine(i, "VBD", "VBZ", "VBP", "MD")) {
                return noun
                        && !tree.is(i, "acl", "advcl")
                        && !tree.token(i - 1).fine().matches("W.*|TO");
            }
            noun |= tree.nominal(i) || tree.tagged(i, "PRON");
        }
        return false;
    }
}
