package org.daybook.plugins.english.statements.cues;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.document.Span;
import org.daybook.plugins.english.statements.marks.Edges;
import org.daybook.plugins.english.statements.marks.QuoteScanner.Quote;
import org.daybook.plugins.english.tree.Tree;

/** The words reported that stand behind the verb: "he said that …", "he said: “…”". */
final class Following {
    private static final Set<String> MARKS = Set.of("that", "whether", "if");
    private static final Set<String> SO = Set.of("so", "but", "and", "because", "although", "while");
    private static final int NEAR = 90;
    /** Verbs whose clause is told by its place, without "that". */
    private static final Set<String> PLAIN = Set.of(
            "say",
            "think",
            "believe",
            "claim",
            "argue",
            "insist",
            "add",
            "tell",
            "warn",
            "suggest",
            "note",
            "report",
            "hope",
            "fear",
            "predict",
            "state",
            "write",
            "allege",
            "contend",
            "admit",
            "concede",
            "explain",
            "inform",
            "confirm",
            "announce",
            "reply",
            "indicate");
    /** Verbs that hardly ever take a thing as their object. */
    private static final Set<String> NO_THINGS =
            Set.of("say", "think", "believe", "argue", "claim", "insist", "contend", "hope", "state");

    private final String text;

    Following(String text) {
        this.text = text;
    }

    Optional<Span> content(Report report, List<Quote> quotes) {
        Tree tree = report.tree();
        int next = report.next();
        int from = report.start(Math.min(next, tree.size()));
        Optional<Quote> quote = quotes.stream()
                .filter(each -> each.inner().start() >= report.cue().end() && opens(report, each))
                .findFirst();
        if (quote.isPresent()) {
            return Optional.of(whole(tree, quote.get()));
        }
        boolean before = quotes.stream().anyMatch(each -> Clauses.closes(text, each, report.start(report.first())));
        int clause = tree.child(report.verb(), "ccomp");
        int mark = that(report);
        boolean that = mark >= 0;
        boolean own = clause > report.verb() && told(tree, clause) && !so(report);
        boolean near = clause > report.verb()
                && tree.left(clause) <= next
                && !report.word(report.verb() + 1).equals(",");
        if (own && (!before || near)) {
            return clause(report, clause);
        }
        if (that) {
            int end = Clauses.stop(tree, mark + 1);
            return Clauses.verbal(tree, mark + 1, end)
                    ? Edges.trimmed(text, report.start(mark + 1), report.start(end))
                    : Optional.empty();
        }
        Optional<Span> thing = thing(report, before);
        if (thing.isPresent()) {
            return thing;
        }
        boolean open = next < tree.size()
                && !before
                && tree.tagged(next, "DET", "PRON", "NOUN", "PROPN", "NUM", "ADJ", "SCONJ", "ADV", "CCONJ", "AUX")
                && report.source() < report.verb()
                && PLAIN.contains(tree.lemma(report.verb()));
        int end = open ? Clauses.stop(tree, next) : next;
        return open && Clauses.sentence(tree, next, end)
                ? Edges.trimmed(text, from, report.start(end))
                : Optional.empty();
    }

    private static boolean told(Tree tree, int clause) {
        boolean verb = tree.verbal(clause) && Clauses.finite(tree, clause) && !Clauses.aside(tree, clause);
        return verb || tree.child(clause, "cop") >= 0;
    }

    /** "…, so the guards left": no part of what was said. */
    private static boolean so(Report report) {
        return report.word(report.verb() + 1).equals(",") && SO.contains(report.word(report.verb() + 2));
    }

    /** "That" where the cue ends, or after "in the capital, in May,"; -1 when there is none. */
    private static int that(Report report) {
        int next = report.next();
        if (MARKS.contains(report.word(next))
                && (report.word(next).equals("that") || !report.entry().takes("charge"))) {
            return next;
        }
        for (int i = next;
                report.word(next).equals(",")
                        && i < Math.min(next + 12, report.tree().size() - 1);
                i++) {
            if (report.word(i).equals(",")
                    && report.word(i + 1).equals("that")
                    && report.tree().is(i + 1, "mark")) {
                return i + 1;
            }
        }
        return -1;
    }

    /** A clause whose verb the parser took for a noun: it hangs on the cue as a long object. */
    private Optional<Span> thing(Report report, boolean before) {
        Tree tree = report.tree();
        int object = tree.child(report.verb(), "obj");
        boolean whole = !before
                && object > report.verb()
                && tree.left(object) == report.next()
                && tree.right(object) - tree.left(object) > 4
                && NO_THINGS.contains(tree.lemma(report.verb()))
                && tree.tagged(object, "NOUN");
        return whole
                ? Edges.trimmed(text, report.start(report.next()), report.start(Clauses.stop(tree, report.next())))
                : Optional.empty();
    }

    /** Whether the quotation begins where the words of the cue end. */
    private boolean opens(Report report, Quote quote) {
        if (quote.inner().start() - report.start(report.next()) > NEAR) {
            return false;
        }
        int from = Math.min(report.start(report.next()), quote.inner().start());
        String between =
                text.substring(Math.min(from, text.length()), quote.inner().start());
        String glued = text.substring(report.cue().end(), quote.inner().start());
        return (between.length() < 8 && between.chars().noneMatch(Character::isLetterOrDigit))
                || (glued.length() < NEAR
                        && glued.matches("(?s).*[,:]\\s*(that\\s+)?\\W{0,3}")
                        && !glued.contains("."));
    }

    /** A quotation with what it goes on to without marks: "of course" we will, against all advice. */
    private Span whole(Tree tree, Quote quote) {
        Span inner = quote.inner();
        int after = -1;
        for (int i = 0; i < tree.size(); i++) {
            if (tree.token(i).span().start() >= inner.end() && !Clauses.QUOTED.contains(tree.lower(i))) {
                after = i;
                break;
            }
        }
        boolean stops =
                after < 0 || tree.tagged(after, "PUNCT", "CCONJ") || ".,!?".indexOf(text.charAt(inner.end() - 1)) >= 0;
        if (stops) {
            return inner;
        }
        return Edges.trimmed(
                        text,
                        inner.start(),
                        tree.token(Clauses.stop(tree, after) - 1).span().end())
                .orElse(inner);
    }

    private Optional<Span> clause(Report report, int clause) {
        Tree tree = report.tree();
        int first = Math.max(tree.left(clause), report.verb() + 1);
        int last = tree.right(clause);
        int source = report.source() > report.verb() ? report.next() : first;
        first = Math.max(first, Math.min(source, clause));
        while (first < last
                && (tree.tagged(first, "PUNCT") || (tree.is(first, "mark") && MARKS.contains(tree.lower(first))))) {
            first++;
        }
        int end = last + 1;
        while (end < tree.size() && (tree.lower(end).equals(",") || tree.tagged(end, "CCONJ"))) {
            end++;
        }
        boolean more = report.word(end).equals("that") && end - last > 1 && tree.tagged(end - 1, "CCONJ");
        int stop = more ? Clauses.stop(tree, end) : Math.min(last + 1, Clauses.stop(tree, first));
        stop = stop == last + 1 ? Reach.clause(tree, last) + 1 : stop;
        return Edges.trimmed(
                text,
                report.start(first),
                tree.token(Math.max(first, stop - 1)).span().end());
    }
}
