package org.daybook.plugins.english.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.plugin.analysis.Sentence;
import org.daybook.plugin.document.Region;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Actor;
import org.daybook.plugin.fact.Fact.Quotation.Form;
import org.daybook.plugins.english.statements.marks.Edges;
import org.daybook.plugins.english.statements.marks.QuoteScanner.Quote;
import org.daybook.plugins.english.statements.speakers.Speakers;
import org.daybook.plugins.english.statements.speakers.Speakers.Speaker;
import org.daybook.plugins.english.tree.Subjects;
import org.daybook.plugins.english.tree.Tree;

/** Words with a name put to them: a headline "Macron: …", a transcript "HOST: …", "… put it bluntly: “…”", a quotation signed "— Ann Smith". */
final class Labels {
    private static final int NAME = 6;
    private static final Pattern SIGNED = Pattern.compile(
            "\\A[\"”'’.]{0,3}\\s{0,3}[—–―]\\s{0,3}(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){0,4})\\s*(?:[.,\\n]|\\z)");
    private static final int FAR = 90;
    private static final Set<String> CALLERS = Set.of("PROPN", "NOUN", "ADJ", "PUNCT");
    private final String text;
    private final Speakers speakers;
    private final List<Tree> trees;

    Labels(String text, Speakers speakers, List<Tree> trees) {
        this.text = text;
        this.speakers = speakers;
        this.trees = trees;
    }

    /** "Macron: the bridge is safe" as a heading, "HOST: Where were you?" in a transcript. */
    Optional<Saying> named(Tree tree) {
        int colon = colon(tree);
        if (colon < 1 || colon + 2 >= tree.size()) {
            return Optional.empty();
        }
        boolean heading = tree.sentence().region() != Region.Kind.BODY || tree.number() == 0;
        Span name = tree.span(first(tree), colon - 1);
        boolean transcript =
                name.of(text).equals(name.of(text).toUpperCase(java.util.Locale.ROOT)) && name.length() > 3;
        Optional<Speaker> speaker = head(tree, colon);
        if (speaker.isEmpty() || !(heading || transcript)) {
            return Optional.empty();
        }
        int end = transcript ? paragraph(tree) : tree.sentence().span().end();
        return Edges.trimmed(text, tree.token(colon).span().end(), end)
                .map(words -> new Saying(
                        tree.number(),
                        words,
                        speaker,
                        Optional.empty(),
                        transcript ? Form.DIRECT : Form.INDIRECT,
                        transcript ? "label.transcript" : "label.heading"));
    }

    /** "Smith put it bluntly: “…”", whatever the verb. */
    List<Saying> introduced(Tree tree, List<Quote> quotes, List<Saying> told) {
        List<Saying> found = new ArrayList<>();
        for (Quote quote : quotes) {
            int before = quote.inner().start() - 1;
            while (before > 0
                    && (Character.isWhitespace(text.charAt(before)) || "\"“”'‘«".indexOf(text.charAt(before)) >= 0)) {
                before--;
            }
            boolean opened = before > tree.sentence().span().start()
                    && text.charAt(before) == ':'
                    && told.stream().noneMatch(each -> each.covers(quote.inner()));
            int verb = opened ? verb(tree, before) : -1;
            Optional<Speaker> speaker = verb < 0
                    ? Optional.empty()
                    : speakers.at(tree, Subjects.of(tree, verb).token());
            if (speaker.isPresent()) {
                Span cue = tree.token(verb).span();
                found.add(new Saying(
                        tree.number(), quote.inner(), speaker, Optional.of(cue), Form.DIRECT, "label.colon"));
            }
        }
        return found;
    }

    /** "“…” — Ann Smith". */
    List<Saying> signed(List<Quote> quotes) {
        List<Saying> found = new ArrayList<>();
        int sentence = 0;
        for (Quote quote : quotes) {
            while (sentence + 1 < trees.size()
                    && trees.get(sentence).sentence().span().end()
                            <= quote.inner().start()) {
                sentence++;
            }
            int end = quote.inner().end();
            Matcher name = SIGNED.matcher(text.substring(end, Math.min(text.length(), end + FAR)));
            if (name.find()) {
                Span span = new Span(end + name.start(1), end + name.end(1));
                String words = span.of(text).replaceFirst("\\.$", "");
                Speaker speaker = new Speaker(
                        Actor.named(words, words), new Span(span.start(), span.start() + words.length()), true);
                found.add(new Saying(
                        trees.get(sentence).number(),
                        quote.inner(),
                        Optional.of(speaker),
                        Optional.empty(),
                        Form.DIRECT,
                        "label.signed"));
            }
        }
        return found;
    }

    private static int first(Tree tree) {
        return tree.size() > 0 && tree.tagged(0, "PUNCT") ? 1 : 0;
    }

    /** The colon behind a short name at the start of a sentence, or -1. */
    private static int colon(Tree tree) {
        for (int i = first(tree); i < Math.min(tree.size(), NAME); i++) {
            if (tree.lower(i).equals(":")) {
                return i;
            }
            if (!CALLERS.contains(tree.token(i).tag())
                    || !Character.isUpperCase(tree.token(i).text().charAt(0))) {
                return -1;
            }
        }
        return -1;
    }

    private Optional<Speaker> head(Tree tree, int colon) {
        for (int i = first(tree); i < colon; i++) {
            if (speakers.mention(tree, i).filter(each -> !each.place()).isPresent()) {
                return speakers.at(tree, i);
            }
        }
        return Optional.empty();
    }

    private int paragraph(Tree tree) {
        int end = tree.sentence().span().end();
        for (int i = tree.number() + 1; i < trees.size(); i++) {
            Sentence next = trees.get(i).sentence();
            if (next.paragraph() != tree.sentence().paragraph()) {
                break;
            }
            end = next.span().end();
        }
        return end;
    }

    /** The main verb before the colon. */
    private static int verb(Tree tree, int colon) {
        int best = -1;
        for (int i = 0; i < tree.size() && tree.token(i).span().start() < colon; i++) {
            boolean main =
                    tree.fine(i, "VBD", "VBZ", "VBP") && tree.verbal(i) && !tree.is(i, "acl", "advcl", "acl:relcl");
            best = main && best < 0 ? i : best;
        }
        return best;
    }
}
