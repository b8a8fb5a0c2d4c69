package org.daybook.plugins.english.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Fact.Quotation.Form;
import org.daybook.plugins.english.statements.cues.Cues;
import org.daybook.plugins.english.statements.marks.Edges;
import org.daybook.plugins.english.statements.speakers.Speakers;
import org.daybook.plugins.english.statements.speakers.Speakers.Speaker;
import org.daybook.plugins.english.tree.Subjects;
import org.daybook.plugins.english.tree.Tree;

/** What a noun announces: "his claim that …", "Oslo's refusal to …", "expressed concern that …". */
final class Announced {
    /** Verbs that lend their subject to the noun. */
    private static final Set<String> LIGHT = Set.of(
            "make",
            "have",
            "express",
            "voice",
            "issue",
            "raise",
            "give",
            "share",
            "offer",
            "deliver",
            "send",
            "repeat",
            "hold",
            "file",
            "reach",
            "sign",
            "announce",
            "reiterate",
            "state",
            "take");

    private final Cues cues;
    private final Speakers speakers;
    private final String text;

    Announced(Cues cues, Speakers speakers, String text) {
        this.cues = cues;
        this.speakers = speakers;
        this.text = text;
    }

    List<Saying> read(Tree tree, List<Saying> verbs) {
        List<Saying> found = new ArrayList<>();
        for (int i = 0; i + 2 < tree.size(); i++) {
            Optional<Cues.Entry> entry = tree.tagged(i, "NOUN") ? cues.noun(tree, i) : Optional.empty();
            Span cue = tree.token(i).span();
            if (entry.isPresent() && verbs.stream().noneMatch(each -> each.cue.equals(Optional.of(cue)))) {
                noun(tree, i, entry.get()).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Saying> noun(Tree tree, int noun, Cues.Entry entry) {
        Optional<Span> content = content(tree, noun, entry);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Optional<Speaker> speaker = speakers.at(tree, owner(tree, noun));
        Optional<Span> cue = Optional.of(tree.token(noun).span());
        return speaker.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Saying(tree.number(), content.get(), speaker, cue, Form.INDIRECT, "noun." + entry.verb()));
    }

    private Optional<Span> content(Tree tree, int noun, Cues.Entry entry) {
        String next = tree.lower(noun + 1);
        if (next.equals("that") && entry.reports()) {
            return clause(tree, noun, noun + 2);
        }
        boolean deed = next.equals("to")
                && entry.takes("do")
                && tree.token(noun + 2).fine().equals("VB");
        boolean thing = entry.takes(next) && tree.tagged(noun + 1, "ADP");
        return deed ? clause(tree, noun, noun + 1) : thing ? clause(tree, noun, noun + 2) : Optional.empty();
    }

    /** Up to the end of what hangs behind the noun. */
    private Optional<Span> clause(Tree tree, int noun, int first) {
        int last = first;
        for (int parent : new int[] {noun, tree.head(noun)}) {
            for (int child : parent < 0 ? new int[0] : tree.children(parent)) {
                boolean behind = child > noun && tree.left(child) > noun && tree.left(child) <= first + 1;
                last = behind ? Math.max(last, tree.right(child)) : last;
            }
        }
        return last - first < 1
                ? Optional.empty()
                : Edges.trimmed(
                        text,
                        tree.token(first).span().start(),
                        tree.token(last).span().end());
    }

    /** Whose it is: "his claim", "a claim by the army", "an army claim", "the army made the claim". */
    private int owner(Tree tree, int noun) {
        int owner = tree.child(noun, "nmod:poss");
        if (owner >= 0) {
            return owner;
        }
        for (int child : tree.children(noun, "compound", "nmod")) {
            if (child < noun && speakers.mention(tree, child).isPresent()) {
                return child;
            }
        }
        if (noun > 0 && tree.lower(noun - 1).equals(",") && tree.lower(noun).endsWith("ing")) {
            return leading(tree, noun);
        }
        int verb = tree.head(noun);
        boolean lent = verb >= 0 && tree.is(noun, "obj") && LIGHT.contains(tree.lemma(verb));
        return lent && !Subjects.passive(tree, verb) ? Subjects.of(tree, verb).token() : -1;
    }

    /** "The ministers met, warning that …", where the tagger took the warning for a thing. */
    private static int leading(Tree tree, int noun) {
        for (int i = noun - 1; i > 0; i--) {
            int subject = tree.verbal(i) ? tree.child(i, "nsubj") : -1;
            if (subject >= 0 && subject < i) {
                return subject;
            }
        }
        return -1;
    }
}
