package org.daybook.plugins.english.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Fact.Quotation.Form;
import org.daybook.plugins.english.statements.cues.Report;
import org.daybook.plugins.english.statements.marks.QuoteScanner.Quote;
import org.daybook.plugins.english.statements.speakers.Speakers.Speaker;
import org.daybook.plugins.english.tree.Tree;

/** Quotations without a cue of their own: what goes on after the cue's sentence, over paragraphs, or after "told reporters,". */
final class LooseQuotes {
    private static final int LONG = 10;
    private final String text;
    private final List<Tree> trees;
    private final List<Quote> quotes;
    private final Map<Integer, Report> openers;

    LooseQuotes(String text, List<Tree> trees, List<Quote> quotes, Map<Integer, Report> openers) {
        this.openers = openers;
        this.text = text;
        this.trees = trees;
        this.quotes = quotes;
    }

    List<Saying> attribute(List<Saying> sayings) {
        List<Saying> found = new ArrayList<>();
        Saying last = null;
        Quote before = null;
        Map<Integer, List<Saying>> bySentence = sayings.stream().collect(Collectors.groupingBy(each -> each.sentence));
        for (Quote quote : quotes) {
            Optional<Saying> own = near(quote, bySentence).stream()
                    .filter(each -> each.content.stream().anyMatch(span -> span.overlaps(quote.inner())))
                    // What is reported inside of the quotation is told by whoever is quoted.
                    .filter(each -> each.cue.isEmpty() || !quote.inner().contains(each.cue.get()))
                    .findFirst();
            if (own.isPresent()) {
                rest(quote, own.get());
                last = own.get();
                before = quote;
            } else if (quote.inner().length() >= LONG && whole(quote)) {
                if (last != null && before != null && goesOn(last, before, quote)) {
                    last.content.add(quote.inner());
                    before = quote;
                    continue;
                }
                Optional<Speaker> speaker = last != null && before != null && before.paragraph() == quote.paragraph()
                        ? last.speaker
                        : before(quote, bySentence)
                                .or(() -> after(quote, bySentence))
                                .or(() -> above(quote, bySentence));
                int sentence = sentence(quote.inner());
                Optional<Span> cue =
                        Optional.ofNullable(openers.get(sentence - 1)).map(Report::cue);
                if (speaker.isPresent() && sentence >= 0) {
                    String rule = cue.isPresent() ? "quote.opened" : "quote.continued";
                    last = new Saying(sentence, quote.inner(), speaker, cue, Form.DIRECT, rule);
                    found.add(last);
                    before = quote;
                }
            }
        }
        return found;
    }

    /** Left open at the end of its paragraph, a quotation goes on in the next; within one, behind "…," he said. */
    private static boolean goesOn(Saying last, Quote before, Quote quote) {
        boolean next = before.open() && quote.paragraph() == before.paragraph() + 1;
        boolean behind = last.cue.isPresent() && quote.paragraph() == before.paragraph();
        return last.form == Form.DIRECT && (next || behind);
    }

    /** The statements of the sentences that a quotation touches, and of those beside them. */
    private List<Saying> near(Quote quote, Map<Integer, List<Saying>> bySentence) {
        int first = sentence(new Span(quote.inner().start(), quote.inner().start() + 1));
        int last = sentence(new Span(quote.inner().end() - 1, quote.inner().end()));
        List<Saying> near = new ArrayList<>();
        for (int i = Math.max(first, 0) - 1; i <= Math.max(first, last) + 1; i++) {
            near.addAll(bySentence.getOrDefault(i, List.of()));
        }
        return near;
    }

    /** The cue's sentence holds only the first or the last sentence of the quotation: the rest is said too. */
    private static void rest(Quote quote, Saying own) {
        if (own.form == Form.DIRECT) {
            for (int i = 0; i < own.content.size(); i++) {
                if (own.content.get(i).overlaps(quote.inner())) {
                    own.content.set(i, own.content.get(i).join(quote.inner()));
                }
            }
        }
    }

    /** Quoted words that are sentences of their own, not a few words inside another one. */
    private boolean whole(Quote quote) {
        int sentence = sentence(quote.inner());
        if (sentence < 0) {
            return false;
        }
        Span span = trees.get(sentence).sentence().span();
        boolean starts = quote.inner().start() - span.start() < 3;
        return Character.isUpperCase(text.charAt(quote.inner().start()))
                && (starts || quote.inner().contains(span) || quote.open());
    }

    /** The sentence in which a span begins, or -1. */
    private int sentence(Span span) {
        int low = 0;
        int high = trees.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span sentence = trees.get(middle).sentence().span();
            if (span.start() >= sentence.end()) {
                low = middle + 1;
            } else if (span.start() < sentence.start()) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return low < trees.size() && span.overlaps(trees.get(low).sentence().span()) ? low : -1;
    }

    /** The speaker of the sentence before when that one introduces (ends in a colon or comma) or stands in the same paragraph. */
    private Optional<Speaker> before(Quote quote, Map<Integer, List<Saying>> sayings) {
        int sentence = sentence(quote.inner());
        if (sentence < 1) {
            return Optional.empty();
        }
        Report opener = openers.get(sentence - 1);
        if (opener != null) {
            return opener.speaker();
        }
        Tree previous = trees.get(sentence - 1);
        String words = previous.sentence().span().of(text).strip();
        boolean introduces = words.endsWith(",") || words.endsWith(":");
        boolean together = previous.sentence().paragraph() == quote.paragraph();
        return introduces || together
                ? sayings.getOrDefault(sentence - 1, List.of()).stream()
                        .filter(each -> each.speaker.isPresent())
                        .reduce((one, two) -> two)
                        .flatMap(each -> each.speaker)
                : Optional.empty();
    }

    /** Alone in its paragraph, a quotation is by whoever was quoted at the end of the paragraph above. */
    private Optional<Speaker> above(Quote quote, Map<Integer, List<Saying>> sayings) {
        int sentence = sentence(quote.inner());
        if (sentence < 1 || trees.get(sentence - 1).sentence().paragraph() != quote.paragraph() - 1) {
            return Optional.empty();
        }
        return sayings.getOrDefault(sentence - 1, List.of()).stream()
                .filter(each -> each.form == Form.DIRECT && each.cue.isPresent())
                .findFirst()
                .flatMap(each -> each.speaker);
    }

    private Optional<Speaker> after(Quote quote, Map<Integer, List<Saying>> sayings) {
        int sentence = sentence(quote.inner());
        return sayings.getOrDefault(sentence + 1, List.of()).stream()
                .filter(each -> each.form == Form.DIRECT)
                .filter(each -> trees.get(each.sentence).sentence().paragraph() == quote.paragraph())
                .findFirst()
                .flatMap(each -> each.speaker);
    }
}
