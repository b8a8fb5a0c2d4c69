package org.daybook.plugins.english.statements.cues;

import java.util.Set;
import org.daybook.plugins.english.statements.marks.QuoteScanner.Quote;
import org.daybook.plugins.english.tree.Tree;

/** What the words beside a cue look like: a clause, an aside, the end of what is said. */
final class Clauses {
    static final Set<String> QUOTED = Set.of("\"", "“", "”", "''", "``", "‘", "’", "'");
    private static final Set<String> ASIDE = Set.of(
            "in",
            "at",
            "during",
            "by",
            "after",
            "before",
            "while",
            "when",
            "as",
            "since",
            "on",
            "upon",
            "with",
            "although",
            "though",
            "despite",
            "if",
            "because",
            "who",
            "which",
            "whom",
            "whose",
            "where",
            "according",
            "citing",
            "adding");
    private static final Set<String> BESIDES = Set.of(
            "who", "which", "whom", "whose", "as", "while", "when", "after", "before", "according", "citing", "adding");
    private static final Set<String> ADDING = Set.of("adding", "saying", "citing", "according", "noting");
    private static final Set<String> TIMES =
            Set.of("when", "as", "after", "before", "while", "since", "because", "although", "though", "until");

    private Clauses() {}

    /** "When asked about it, …": tells how it came to be said. */
    static boolean introduces(Tree tree) {
        return ASIDE.contains(tree.lower(0)) || tree.fine(0, "VBG", "VBN");
    }

    /** Whether a quotation ends where the cue begins. */
    static boolean closes(String text, Quote quote, int first) {
        if (quote.inner().end() > first || first - quote.inner().end() > 6) {
            return false;
        }
        return text.substring(quote.inner().end(), first).chars().noneMatch(Character::isLetterOrDigit);
    }

    /** "He said, adding …": not what was said but what else was done. */
    static boolean aside(Report report, int at) {
        return at < report.tree().size()
                && (ASIDE.contains(report.word(at))
                        || report.tree().token(at).fine().equals("VBG"));
    }

    /** "…, he said, adding that": as {@link #aside}, but a reason given there is part of what was said. */
    static boolean besides(Report report, int at) {
        return at >= report.tree().size()
                || BESIDES.contains(report.word(at))
                || report.tree().token(at).fine().equals("VBG");
    }

    /** Where what is said ends: at "…, adding that", or with the sentence. */
    static int stop(Tree tree, int from) {
        for (int i = from + 1; i + 1 < tree.size(); i++) {
            boolean adding = tree.lower(i).equals(",") && ADDING.contains(tree.lower(i + 1));
            if (adding || tree.lower(i).equals(";")) {
                return i;
            }
        }
        return tree.size();
    }

    /** "When he left" tells when it was said, not what. */
    static boolean aside(Tree tree, int clause) {
        int mark = tree.child(clause, "mark", "advmod");
        return mark >= 0 && mark == tree.left(clause) && TIMES.contains(tree.lower(mark));
    }

    static boolean finite(Tree tree, int clause) {
        for (int child : tree.children(clause, "mark")) {
            if (tree.lower(child).equals("to")) {
                return false;
            }
        }
        return tree.child(clause, "nsubj", "expl", "csubj", "mark", "aux", "cop") >= 0
                || !tree.fine(clause, "VBG", "VBN", "VB");
    }

    /** A subject and a finite verb. */
    static boolean sentence(Tree tree, int from, int end) {
        boolean noun = false;
        for (int i = from; i < end; i++) {
            if (noun
                    && (tree.fine(i, "VBD", "VBZ", "VBP", "MD")
                            || (tree.token(i).fine().equals("VBN") && tree.tagged(i - 1, "NOUN", "PROPN", "PRON")))) {
                return true;
            }
            noun |= tree.tagged(i, "NOUN", "PROPN", "PRON", "NUM");
        }
        return false;
    }

    static boolean verbal(Tree tree, int from, int end) {
        for (int i = Math.max(0, from); i < Math.min(end, tree.size()); i++) {
            if (tree.fine(i, "VB", "VBD", "VBZ", "VBP", "VBN", "MD")) {
                return true;
            }
        }
        return false;
    }
}
