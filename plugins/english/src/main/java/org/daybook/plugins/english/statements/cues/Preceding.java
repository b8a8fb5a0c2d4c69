package org.daybook.plugins.english.statements.cues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.document.Span;
import org.daybook.plugins.english.statements.marks.Edges;
import org.daybook.plugins.english.statements.marks.QuoteScanner.Quote;
import org.daybook.plugins.english.tree.Tree;

/** The words reported that stand before the verb, and what goes on behind it: "…, he said, …". */
final class Preceding {
    private static final Set<String> DASHES = Set.of("–", "—", "―", "--", "-");
    private final String text;

    Preceding(String text) {
        this.text = text;
    }

    /** The words before "…, he said", and what goes on behind it. */
    List<Span> content(Report report, List<Quote> quotes) {
        Tree tree = report.tree();
        if (related(report)) {
            return List.of();
        }
        int before = report.first() - 1;
        while (before > 0 && Clauses.QUOTED.contains(tree.lower(before)) && !DASHES.contains(tree.lower(before))) {
            before--;
        }
        boolean parted = before >= 0
                && (tree.tagged(before, "PUNCT") || Clauses.QUOTED.contains(report.word(report.first() - 1)));
        boolean ends = report.next() >= tree.size()
                || tree.tagged(report.next(), "PUNCT")
                || Clauses.aside(report, report.next());
        boolean lacking = parted && tree.token(0).fine().equals("VBG") && !Clauses.verbal(tree, 0, before);
        if (!parted || lacking || (!ends && report.source() < report.verb() && !tree.is(report.verb(), "parataxis"))) {
            return List.of();
        }
        Optional<Quote> quote = quotes.stream()
                .filter(each -> Clauses.closes(text, each, report.start(report.first())))
                .reduce((one, two) -> two);
        int start = beginning(tree, before);
        if (quote.isPresent() && quote.get().inner().start() - report.start(start) < 4) {
            return List.of(quote.get().inner());
        }
        Optional<Span> words = Edges.trimmed(text, report.start(start), report.start(report.first()));
        if (words.isEmpty()) {
            return List.of();
        }
        Span head = quote.isPresent()
                ? new Span(words.get().start(), quote.get().inner().end())
                : words.get();
        List<Span> content = new ArrayList<>(List.of(head));
        int next = report.next();
        boolean around = report.word(next).equals(",") && quote.isEmpty() && !Clauses.besides(report, next + 1);
        if (around && next + 1 < tree.size() && !Clauses.QUOTED.contains(report.word(next + 1))) {
            Edges.trimmed(text, report.start(next + 1), report.start(Clauses.stop(tree, next + 1)))
                    .ifPresent(content::add);
        }
        boolean told = quote.isPresent()
                || Clauses.verbal(tree, start, before)
                || (content.size() > 1 && Clauses.verbal(tree, next + 1, tree.size()));
        return told ? content : List.of();
    }

    /** "Rwanda, which denies backing them": a clause beside a noun reports nothing that stands before it. */
    private static boolean related(Report report) {
        Tree tree = report.tree();
        int before = report.verb() - 1;
        return before > 0
                && tree.fine(before, "WDT", "WP")
                && tree.lower(before - 1).equals(",");
    }

    /** Behind a dateline. */
    private static int beginning(Tree tree, int before) {
        for (int i = 1; i < Math.min(before, 9); i++) {
            if (DASHES.contains(tree.lower(i))) {
                for (int each = 0; each < i; each++) {
                    if (tree.tagged(each, "VERB", "AUX", "DET")) {
                        return 0;
                    }
                }
                return i + 1;
            }
        }
        return 0;
    }
}
