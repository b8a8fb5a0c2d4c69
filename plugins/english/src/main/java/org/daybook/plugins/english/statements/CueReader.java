package org.daybook.plugins.english.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Fact.Quotation.Form;
import org.daybook.plugins.english.statements.QuoteScanner.Quote;
import org.daybook.plugins.english.statements.Speakers.Speaker;
import org.daybook.plugins.english.tree.Subjects;
import org.daybook.plugins.english.tree.Subjects.Subject;
import org.daybook.plugins.english.tree.Tree;

/** Reads the reporting verbs of a sentence: whose words, which words, to whom. */
final class CueReader {
    private static final Set<String> MARKS = Set.of("that", "whether", "if");
    private static final Set<String> ASIDE = Set.of(
            "in",
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
            "if");
    private static final Set<String> NOT = Set.of("not", "n't", "never", "n’t");
    private final Cues cues;
    private final Speakers speakers;
    private final String text;

    CueReader(Cues cues, Speakers speakers, String text) {
        this.cues = cues;
        this.speakers = speakers;
        this.text = text;
    }

    List<Saying> read(Tree tree, List<Quote> quotes) {
        List<Saying> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            Optional<Cues.Kind> kind = tree.verbal(i) ? cues.kind(tree.lemma(i)) : Optional.empty();
            int verb = i;
            kind.filter(each -> tree.childWith(verb, NOT) < 0)
                    .flatMap(each -> verb(tree, verb, each, quotes))
                    .ifPresent(found::add);
        }
        found.addAll(new AccordingTo(speakers, text).read(tree));
        List<Saying> partial = new ArrayList<>();
        for (Quote quote : quotes) {
            quoted(tree, quote, found).ifPresent(partial::add);
        }
        found.addAll(partial);
        return found;
    }

    private Optional<Saying> verb(Tree tree, int verb, Cues.Kind kind, List<Quote> quotes) {
        Subject subject = Subjects.of(tree, verb);
        boolean passive = Subjects.passive(tree, verb);
        int by = passive ? agent(tree, verb) : subject.token();
        Optional<Speaker> speaker = speakers.at(tree, by);
        if (by >= 0 && Set.of("i", "we", "you").contains(tree.lower(by))) {
            return Optional.empty();
        }
        Optional<Span> cue = Optional.of(tree.token(verb).span());
        if (kind == Cues.Kind.LABEL) {
            return label(tree, verb, speaker, cue, quotes);
        }
        Optional<Span> content = content(tree, verb, by, kind, quotes);
        if (content.isEmpty() || (speaker.isEmpty() && !passive)) {
            return Optional.empty();
        }
        boolean direct = direct(content.get(), quotes);
        Span words = direct ? inner(content.get(), quotes) : content.get();
        Saying saying = new Saying(
                tree.number(), words, speaker, cue, direct ? Form.DIRECT : Form.INDIRECT, "cue." + tree.lemma(verb));
        addressee(tree, verb, saying);
        citing(tree, verb, saying);
        quotedAs(tree, verb, saying);
        return Optional.of(saying);
    }

    private static int agent(Tree tree, int verb) {
        for (int child : tree.children(verb, "obl")) {
            if (tree.children(child, "case").stream()
                    .anyMatch(each -> tree.lower(each).equals("by"))) {
                return child;
            }
        }
        return -1;
    }

    /** Only the quoted words of what the verb governs: called the talks "very useful". */
    private Optional<Saying> label(
            Tree tree, int verb, Optional<Speaker> speaker, Optional<Span> cue, List<Quote> quotes) {
        Span phrase = tree.phrase(verb);
        for (Quote quote : quotes) {
            if (phrase.contains(quote.inner())
                    && quote.inner().start() > tree.token(verb).span().end()
                    && speaker.isPresent()) {
                return Optional.of(new Saying(
                        tree.number(), quote.inner(), speaker, cue, Form.PARTIAL, "label." + tree.lemma(verb)));
            }
        }
        return Optional.empty();
    }

    private Optional<Span> content(Tree tree, int verb, int subject, Cues.Kind kind, List<Quote> quotes) {
        int clause = tree.child(verb, "ccomp");
        if (clause >= 0 && !aside(tree, clause, verb)) {
            return clause(tree, clause, verb, subject);
        }
        int head = tree.head(verb);
        if (tree.is(verb, "parataxis") && head >= 0) {
            Span sentence = tree.sentence().span();
            int from =
                    Math.min(tree.token(verb).span().start(), tree.phrase(verb).start());
            boolean after = tree.token(head).span().start() < from;
            return after
                    ? StatementFinder.trimmed(text, sentence.start(), from)
                    : StatementFinder.trimmed(text, tree.phrase(verb).end(), sentence.end());
        }
        Optional<Span> beside = beside(tree, verb, subject, quotes);
        if (beside.isPresent()) {
            return beside;
        }
        int object = kind == Cues.Kind.OBJECT ? tree.child(verb, "obj") : -1;
        return object >= 0 && speakers.mention(tree, object).isEmpty() && tree.tagged(object, "NOUN")
                ? StatementFinder.trimmed(
                        text, tree.phrase(object).start(), tree.phrase(object).end())
                : Optional.empty();
    }

    /** "In opening the road, …" before the cue tells when it was said, not what. */
    private static boolean aside(Tree tree, int clause, int verb) {
        int mark = tree.child(clause, "mark");
        return clause < verb && mark >= 0 && mark <= 1 && ASIDE.contains(tree.lower(mark));
    }

    /** The clause without "that", and without the cue and speaker if the parser hung them inside. */
    private Optional<Span> clause(Tree tree, int clause, int verb, int subject) {
        int first = tree.left(clause);
        int last = tree.right(clause);
        int cue = subject >= 0 && subject < verb ? Math.min(tree.left(subject), verb) : verb;
        if (first < verb && last >= cue && clause < verb) {
            last = cue - 1;
        } else if (clause > verb) {
            first = Math.max(first, verb + 1);
        }
        while (first < last
                && (tree.tagged(first, "PUNCT") || (tree.is(first, "mark") && MARKS.contains(tree.lower(first))))) {
            first++;
        }
        return first > last
                ? Optional.empty()
                : StatementFinder.trimmed(
                        text,
                        tree.token(first).span().start(),
                        tree.token(last).span().end());
    }

    /** A quotation right before or after the verb and its subject. */
    private static Optional<Span> beside(Tree tree, int verb, int subject, List<Quote> quotes) {
        int from = subject >= 0 && Math.abs(subject - verb) < 15 ? Math.min(tree.left(subject), verb) : verb;
        int first = tree.token(from).span().start();
        int end = tree.token(verb).span().end();
        Optional<Span> best = Optional.empty();
        for (Quote quote : quotes) {
            boolean before =
                    quote.inner().end() <= first && first - quote.inner().end() < 60;
            boolean after = quote.inner().start() >= end && quote.inner().start() - end < 80;
            if ((before || after) && quote.inner().length() > 12) {
                best = best.or(() -> Optional.of(quote.inner()));
            }
        }
        return best;
    }

    private static boolean direct(Span content, List<Quote> quotes) {
        return quotes.stream().anyMatch(quote -> {
            int from = Math.max(content.start(), quote.inner().start());
            int to = Math.min(content.end(), quote.inner().end());
            return to - from > content.length() * 0.8;
        });
    }

    /** The quoted words without marks. */
    private static Span inner(Span content, List<Quote> quotes) {
        return quotes.stream()
                .map(Quote::inner)
                .filter(content::overlaps)
                .map(each -> new Span(Math.max(content.start(), each.start()), Math.min(content.end(), each.end())))
                .reduce(Span::join)
                .orElse(content);
    }

    private void addressee(Tree tree, int verb, Saying saying) {
        int object = tree.child(verb, "iobj");
        object = object >= 0 ? object : tree.child(verb, "obj");
        if (object < 0) {
            for (int child : tree.children(verb, "obl")) {
                if (tree.children(child, "case").stream()
                        .anyMatch(each -> tree.lower(each).equals("to"))) {
                    object = child;
                }
            }
        }
        int to = object;
        speakers.at(tree, object)
                .filter(each -> speakers.mention(tree, to).isPresent()
                        && saying.content.stream().noneMatch(span -> span.contains(each.span())))
                .ifPresent(each -> {
                    saying.addressee = Optional.of(each.actor());
                    if (each.media()) {
                        saying.through.add(each);
                    }
                });
    }

    /** "The paper reported, citing two officials": the officials are the origin. */
    private void citing(Tree tree, int verb, Saying saying) {
        for (int i = 0; i < tree.size(); i++) {
            boolean cites = Set.of("citing", "quoting").contains(tree.lower(i))
                    && !saying.covers(tree.token(i).span());
            int object = cites ? tree.child(i, "obj") : -1;
            Optional<Speaker> origin = object < 0 ? Optional.empty() : speakers.at(tree, object);
            if (origin.isPresent() && (tree.under(i, verb) || tree.head(i) == tree.head(verb))) {
                saying.speaker.ifPresent(saying.through::add);
                saying.speaker = origin;
                saying.rule += ".citing";
                return;
            }
        }
    }

    /** "The palace quoted the king as saying": the king speaks, the palace passes it on. */
    private void quotedAs(Tree tree, int verb, Saying saying) {
        int quoting = tree.head(verb);
        if (quoting >= 0
                && tree.lemma(verb).equals("say")
                && tree.lemma(quoting).equals("quote")) {
            int object = tree.child(quoting, "obj");
            Optional<Speaker> quoted = speakers.at(tree, object);
            Optional<Speaker> quoter =
                    speakers.at(tree, Subjects.of(tree, quoting).token());
            if (quoted.isPresent()) {
                saying.speaker = quoted;
                quoter.ifPresent(saying.through::add);
            }
        }
    }

    /** A quotation inside of what is reported is a part of it; beside it, it belongs to the same speaker. */
    private Optional<Saying> quoted(Tree tree, Quote quote, List<Saying> found) {
        Saying smallest = null;
        for (Saying saying : found) {
            if (saying.covers(quote.inner())) {
                boolean inner = smallest == null
                        || saying.content.getFirst().length()
                                < smallest.content.getFirst().length();
                smallest = inner ? saying : smallest;
            }
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
}
