package org.daybook.plugins.english.statements.cues;

import java.util.List;
import java.util.Optional;
import org.daybook.plugin.document.Span;
import org.daybook.plugins.english.statements.marks.QuoteScanner.Quote;

/**
 * What a verb of saying reports as a clause or a quotation: after it ("he said that …"), before it ("…, he said"), or
 * around it ("the town, he said, is safe"). What follows the verb decides, as it does for a reader.
 */
public final class Spoken {
    private final Following following;
    private final Preceding preceding;

    public Spoken(String text) {
        following = new Following(text);
        preceding = new Preceding(text);
    }

    /** The words reported, in order; empty when the verb reports nothing here. */
    public List<Span> content(Report report, List<Quote> quotes) {
        Optional<Span> right = following.content(report, quotes);
        if (!inserted(report)) {
            return right.isPresent() ? List.of(right.get()) : preceding.content(report, quotes);
        }
        Optional<Span> quoted = right.filter(
                each -> quotes.stream().anyMatch(quote -> quote.inner().start() == each.start()));
        List<Span> around =
                quoted.isPresent() && Clauses.introduces(report.tree()) ? List.of() : preceding.content(report, quotes);
        if (around.isEmpty()) {
            return right.map(List::of).orElse(List.of());
        }
        boolean apart =
                quoted.isPresent() && around.getLast().end() <= quoted.get().start();
        return apart ? List.of(around.getFirst(), quoted.get()) : around;
    }

    /** "The town, he said, is safe". */
    private static boolean inserted(Report report) {
        return report.source() < report.verb()
                && report.word(report.first() - 1).equals(",")
                && report.word(report.next()).equals(",");
    }
}
