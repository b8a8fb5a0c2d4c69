package org.daybook.plugins.english.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Fact.Quotation.Form;
import org.daybook.plugins.english.statements.cues.Coordination;
import org.daybook.plugins.english.statements.cues.Cues;
import org.daybook.plugins.english.statements.cues.Report;
import org.daybook.plugins.english.statements.cues.Reports;
import org.daybook.plugins.english.statements.cues.Spoken;
import org.daybook.plugins.english.statements.cues.Taken;
import org.daybook.plugins.english.statements.marks.QuoteScanner.Quote;
import org.daybook.plugins.english.statements.speakers.Speakers;
import org.daybook.plugins.english.tree.Subjects;
import org.daybook.plugins.english.tree.Tree;
import org.jspecify.annotations.Nullable;

/** Reads the reporting verbs of a sentence: whose words, which words, to whom. */
final class CueReader {
    private static final Set<String> NOT = Set.of("not", "n't", "never", "n’t");
    private static final Set<String> SILENT = Set.of("decline", "refuse");
    private final Cues cues;
    private final Speakers speakers;
    private final Reports reports;
    private final Spoken spoken;
    private final Taken taken;
    private final Partials partials;
    private final Hops hops;
    private final Coordination coordination;
    private final Announced announced;
    private final String text;
    private @Nullable Tree before;
    private final Map<Integer, Report> openers = new HashMap<>();

    CueReader(Cues cues, Speakers speakers, String text) {
        this.cues = cues;
        this.speakers = speakers;
        this.text = text;
        reports = new Reports(speakers);
        spoken = new Spoken(text);
        taken = new Taken(text);
        partials = new Partials(text);
        hops = new Hops(cues, speakers);
        coordination = new Coordination(cues, speakers);
        announced = new Announced(cues, speakers, text);
    }

    List<Saying> read(Tree tree, List<Quote> quotes) {
        List<Saying> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            int verb = i;
            if (coordination.reads(tree, verb) && !hops.cites(tree, verb) && !negated(tree, verb)) {
                cues.at(tree, verb)
                        .flatMap(entry -> reports.at(tree, verb, coordination.head(tree, verb), entry, quotes))
                        .ifPresent(report -> found.addAll(said(report, quotes)));
            }
        }
        found.addAll(new AccordingTo(speakers, text).read(tree));
        found.addAll(announced.read(tree, found));
        List<Saying> partial = new ArrayList<>();
        for (Quote quote : quotes) {
            partials.of(tree, quote, found).ifPresent(partial::add);
        }
        found.addAll(partial);
        before = tree;
        return found;
    }

    private List<Saying> said(Report heard, List<Quote> quotes) {
        boolean passive = Subjects.passive(heard.tree(), heard.verb());
        Report report = heard.speaker().isEmpty() ? it(heard) : heard;
        boolean attribute = describes(report, passive);
        if ((report.source() < 0 && !passive) || attribute) {
            return List.of();
        }
        List<Span> content = words(report, quotes);
        if (content.isEmpty()) {
            boolean by = passive && report.speaker().isPresent();
            Optional<Span> thing = by ? taken.told(report) : passive ? Optional.empty() : taken.content(report);
            content = thing.map(List::of).orElse(List.of());
        }
        if (content.isEmpty() && report.entry().reports() && report.speaker().isPresent() && opens(report.tree())) {
            openers.put(report.tree().number(), report);
        }
        if (content.isEmpty()) {
            return report.entry().takes("label") ? label(report, quotes) : List.of();
        }
        boolean direct = content.stream().allMatch(each -> direct(each, report.cue(), quotes));
        if (!direct) {
            content = coordination.apart(report, content, text);
        }
        Saying saying = saying(report, content, direct ? Form.DIRECT : Form.INDIRECT);
        hops.addressee(report.tree(), report.verb(), saying);
        hops.citing(report.tree(), report.verb(), saying);
        hops.quotedAs(report.tree(), report.verb(), saying);
        return List.of(saying);
    }

    /** "The weapons pledged", "an acknowledged call": describes a thing, reports nothing. */
    private static boolean describes(Report report, boolean passive) {
        Tree tree = report.tree();
        boolean participle = tree.token(report.verb()).fine().equals("VBN")
                && tree.child(report.verb(), "nsubj", "aux") < 0
                && tree.is(report.verb(), "acl", "advcl");
        boolean nobody = report.source() < 0 || (passive && !report.speaker().isPresent());
        boolean before = report.source() >= 0
                && report.source() == report.verb() - 1
                && tree.tagged(report.source(), "ADJ", "NUM")
                && report.next() < tree.size()
                && tree.tagged(report.verb() + 1, "NOUN");
        return before || tree.is(report.verb(), "amod") || (participle && (nobody || !passive));
    }

    /** "Did not say", "declined to say"; not "“Never!” he said". */
    private static boolean negated(Tree tree, int verb) {
        int head = tree.head(verb);
        if (head >= 0 && tree.is(verb, "xcomp") && SILENT.contains(tree.lemma(head))) {
            return true;
        }
        int not = tree.childWith(verb, NOT);
        return not >= 0 && not < verb && verb - not < 4 && !tree.tagged(not + 1, "PUNCT");
    }

    /** A sentence that ends in a colon or a comma opens the quotation that follows. */
    private boolean opens(Tree tree) {
        String words = tree.sentence().span().of(text).strip();
        return words.endsWith(",") || words.endsWith(":");
    }

    /** Who is about to be quoted, by sentence: "The mayor told reporters:". */
    Map<Integer, Report> openers() {
        return openers;
    }

    /** "The ministry named them. It said …": what the sentence before is about. */
    private Report it(Report report) {
        boolean it = report.source() >= 0 && report.word(report.source()).equals("it");
        if (!it || before == null || before.number() != report.tree().number() - 1) {
            return report;
        }
        for (int i = 0; i < before.size(); i++) {
            int subject = before.head(i) < 0 ? Subjects.of(before, i).token() : -1;
            if (subject >= 0 && before.tagged(subject, "NOUN")) {
                Span word = report.tree().token(report.source()).span();
                return report.by(speakers.at(before, subject).map(each -> each.at(word)));
            }
        }
        return report;
    }

    private List<Span> words(Report report, List<Quote> quotes) {
        if (!report.entry().reports() && !report.entry().takes("quote")) {
            return List.of();
        }
        List<Span> content = spoken.content(report, quotes);
        boolean marked = content.stream().allMatch(each -> direct(each, report.cue(), quotes));
        return report.entry().reports() || marked ? content : List.of();
    }

    private static Saying saying(Report report, List<Span> content, Form form) {
        Saying saying = new Saying(
                report.tree().number(),
                content.getFirst(),
                report.speaker(),
                Optional.of(report.cue()),
                form,
                report.entry().rule());
        saying.content.addAll(content.subList(1, content.size()));
        if (report.speaker().isEmpty() && report.source() >= 0) {
            saying.source = Optional.of(report.tree().token(report.source()).span());
        }
        return saying;
    }

    /** Only the quoted words of what the verb governs: called the talks "very useful". */
    private static List<Saying> label(Report report, List<Quote> quotes) {
        Span phrase = report.tree().phrase(report.verb());
        for (Quote quote : quotes) {
            boolean behind = quote.inner().start() > report.cue().end();
            if (behind && phrase.contains(quote.inner()) && report.speaker().isPresent()) {
                return List.of(saying(report, List.of(quote.inner()), Form.PARTIAL));
            }
        }
        return List.of();
    }

    /** Said in marks; a cue between the same marks is told by whoever is quoted. */
    private static boolean direct(Span content, Span cue, List<Quote> quotes) {
        return quotes.stream().filter(quote -> !quote.inner().contains(cue)).anyMatch(quote -> {
            int from = Math.max(content.start(), quote.inner().start());
            int to = Math.min(content.end(), quote.inner().end());
            return to - from > content.length() * 0.8;
        });
    }
}
