package org.daybook.plugins.english.statements;

import java.util.List;
import java.util.Optional;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Fact.Quotation.Form;
import org.daybook.plugins.english.statements.marks.QuoteScanner.Quote;
import org.daybook.plugins.english.tree.Tree;

/** A few words in marks inside of what is reported: partial speech. */
final class Partials {
    private final String text;

    Partials(String text) {
        this.text = text;
    }

    /** A quotation inside of what is reported is a part of it; beside it, it belongs to the same speaker. */
    Optional<Saying> of(Tree tree, Quote quote, List<Saying> found) {
        Saying smallest = null;
        for (Saying saying : found) {
            if (saying.covers(quote.inner())) {
                boolean inner = smallest == null
                        || saying.content.getFirst().length()
                                < smallest.content.getFirst().length();
                smallest = inner ? saying : smallest;
            }
        }
        if (smallest != null && !worth(quote.inner())) {
            return Optional.empty();
        }
        if (smallest != null) {
            boolean whole = smallest.form != Form.INDIRECT
                    || quote.inner().length() > smallest.content.getFirst().length() * 0.8;
            if (whole) {
                return Optional.empty();
            }
            Saying partial = new Saying(
                    tree.number(), quote.inner(), smallest.speaker, smallest.cue, Form.PARTIAL, "quote.partial");
            partial.addressee = smallest.addressee;
            partial.through.addAll(smallest.through);
            return Optional.of(partial);
        }
        for (Saying saying : found) {
            if (saying.form == Form.DIRECT && !saying.covers(quote.inner()) && saying.cue.isPresent()) {
                saying.content.add(quote.inner());
                saying.content.sort(Span::compareTo);
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A word in marks or the name of a programme is no saying of its own. */
    private boolean worth(Span words) {
        String[] each = words.of(text).split("\\s+", -1);
        boolean name = true;
        for (String word : each) {
            name &= !word.isEmpty() && Character.isUpperCase(word.charAt(0));
        }
        return each.length > 1 && !name;
    }
}
