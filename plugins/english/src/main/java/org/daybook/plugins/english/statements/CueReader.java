package org.daybook.plugins.english.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Fact.Quotation.Form;
import org.daybook.plugins.english.statements.cues.Cues;
import org.daybook.plugins.english.statements.cues.Report;
import org.daybook.plugins.english.statements.cues.Reports;
import org.daybook.plugins.english.statements.cues.Spoken;
import org.daybook.plugins.english.statements.cues.Taken;
import org.daybook.plugins.english.statements.marks.QuoteScanner.Quote;
import org.daybook.plugins.english.statements.speakers.Speakers;
import org.daybook.plugins.english.statements.speakers.Speakers.Speaker;
import org.daybook.plugins.english.tree.Subjects;
import org.daybook.plugins.english.tree.Tree;
import org.jspecify.annotations.Nullable;

/** Reads the reporting verbs of a sentence: whose words, which words, to whom. */
final class CueReader {
    private static final Set<String> NOT = Set.of("not", "n't", "never", "n’t");
    private static final Set<String> TELLERS = Set.of(
            "source",
            "person",
            "people",
            "official",
            "diplomat",
            "report",
            "letter",
            "document",
            "statement",
            "adviser",
            "aide",
            "executive",
            "employee",
            "figure",
            "study",
            "survey",
            "poll",
            "analyst",
            "expert",
            "researcher",
            "police",
            "officer",
            "witness",
            "agency",
            "data",
            "memo",
            "record",
            "filing",
            "spokesman",
            "spokeswoman",
            "spokesperson");
    private static final Set<String> SILENT = Set.of("decline", "refuse");
    private static final Set<String> CITES = Set.of("citing", "quoting");
    private final Cues cues;
    private final Speakers speakers;
    private final Reports reports;
    private final Spoken spoken;
    private final Taken taken;
    private final Partials partials;
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
    }

    List<Saying> read(Tree tree, List<Quote> quotes) {
        List<Saying> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            int verb = i;
            boolean cites = CITES.contains(tree.lower(verb)) && teller(tree, tree.child(verb, "obj"));
            if (tree.verbal(verb) && !cites && !negated(tree, verb)) {
                cues.at(tree, verb)
                        .flatMap(entry -> reports.at(tree, verb, entry, quotes))
                        .ifPresent(report -> found.addAll(said(report, quotes)));
            }
        }
        found.addAll(new AccordingTo(speakers, text).read(tree));
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
        if (content.isEmpty() && !passive) {
            content = taken.content(report).map(List::of).orElse(List.of());
        }
        if (content.isEmpty() && report.entry().reports() && report.speaker().isPresent() && opens(report.tree())) {
            openers.put(report.tree().number(), report);
        }
        if (content.isEmpty()) {
            return report.entry().takes("label") ? label(report, quotes) : List.of();
        }
        boolean direct = content.stream().allMatch(each -> direct(each, report.cue(), quotes));
        Saying saying = saying(report, content, direct ? Form.DIRECT : Form.INDIRECT);
        addressee(report.tree(), report.verb(), saying);
        citing(report.tree(), report.verb(), saying);
        quotedAs(report.tree(), report.verb(), saying);
        return List.of(saying);
    }

    /** "The weapons pledged", "an acknowledged call": describes a thing, reports nothing. */
    private static boolean describes(Report report, boolean passive) {
        Tree tree = report.tree();
        boolean participle = tree.token(report.verb()).fine().equals("VBN")
                && tree.child(report.verb(), "nsubj", "aux") < 0
                && tree.is(report.verb(), "acl", "advcl");
        boolean nobody = report.source() < 0 || (passive && !report.speaker().isPresent());
        return tree.is(report.verb(), "amod") || (participle && (nobody || !passive));
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
                return report.by(speakers.at(before, subject));
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
            boolean cites = CITES.contains(tree.lower(i))
                    && !saying.covers(tree.token(i).span());
            int object = cites ? tree.child(i, "obj") : -1;
            boolean tells =
                    object >= 0 && (speakers.mention(tree, object).isPresent() || TELLERS.contains(tree.lemma(object)));
            Optional<Speaker> origin = tells ? speakers.at(tree, object) : Optional.empty();
            if (origin.isPresent()
                    && nearest(tree, verb, i)
                    && (tree.under(i, verb) || tree.head(i) == tree.head(verb))) {
                saying.speaker.ifPresent(saying.through::add);
                saying.speaker = origin;
                saying.rule += ".citing";
                return;
            }
        }
    }

    /** No other reporting verb stands between: whoever reports last cites. */
    private boolean nearest(Tree tree, int verb, int citing) {
        for (int i = verb + 1; i < citing; i++) {
            if (tree.verbal(i) && cues.at(tree, i).filter(Cues.Entry::reports).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private boolean teller(Tree tree, int token) {
        return token >= 0 && (speakers.mention(tree, token).isPresent() || TELLERS.contains(tree.lemma(token)));
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
}
