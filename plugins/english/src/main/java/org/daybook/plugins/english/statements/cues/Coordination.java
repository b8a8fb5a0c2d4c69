package org.daybook.plugins.english.statements.cues;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.daybook.plugin.document.Span;
import org.daybook.plugins.english.statements.marks.Edges;
import org.daybook.plugins.english.statements.speakers.Speakers;
import org.daybook.plugins.english.tree.Tree;

/** "Said the road was closed and warned of floods": who said it warned too, and the warning is no part of what was said. */
public final class Coordination {
    /** How many words apart two verbs are joined at most. */
    private static final int FAR = 60;

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> PERSON = Set.of("he", "she", "they", "who", "i", "we");
    private final Cues cues;
    private final Speakers speakers;

    public Coordination(Cues cues, Speakers speakers) {
        this.cues = cues;
        this.speakers = speakers;
    }

    /** Whether a word is read as a verb: by its tag, or because "that" follows what the tagger took for a noun. */
    public boolean reads(Tree tree, int word) {
        return tree.verbal(word) || tree.tagged(word, "ADJ") || mistaken(tree, word);
    }

    /** "The institute estimates that …": a plural noun would not stand behind a name or a single thing. */
    private boolean mistaken(Tree tree, int word) {
        boolean that = word > 0
                && tree.tagged(word, "NOUN")
                && word + 1 < tree.size()
                && tree.lower(word + 1).equals("that")
                && cues.at(tree, word).filter(Cues.Entry::reports).isPresent();
        if (!that) {
            return false;
        }
        String fine = tree.token(word).fine();
        String before = tree.token(word - 1).fine();
        if (!fine.equals("NNS")) {
            return fine.equals("NN") && before.equals("CC");
        }
        for (int i = word - 1; i >= 0 && !tree.tagged(i, "PUNCT", "SCONJ", "CCONJ"); i--) {
            if (FINITE.contains(tree.token(i).fine()) || tree.token(i).fine().equals("MD")) {
                return false;
            }
        }
        return before.equals("NN") || before.equals("NNP");
    }

    /** The verb whose subject says what this verb reports: itself, or the one it is joined to. */
    public int head(Tree tree, int verb) {
        int and = and(tree, verb);
        if (and < 0 || tree.child(verb, "nsubj") >= 0) {
            return verb;
        }
        boolean mistaken = tree.tagged(verb, "NOUN");
        for (int i = and - 1; i > Math.max(0, and - FAR) && !tree.lower(i).equals(";"); i--) {
            if (mistaken
                    && tree.token(i).fine().equals("VB")
                    && cues.at(tree, i).isPresent()) {
                return i;
            }
            if (!alike(tree.token(i).fine(), tree.token(verb).fine())) {
                continue;
            }
            int subject = tree.child(i, "nsubj");
            boolean own = subject >= 0 && subject < i;
            if (own && tree.verbal(i) && cues.at(tree, i).isPresent()) {
                return i;
            }
            if (own
                    && (PERSON.contains(tree.lower(subject))
                            || speakers.mention(tree, subject).isPresent())) {
                return verb;
            }
        }
        return verb;
    }

    /** The "and" before a verb, or -1. */
    private static int and(Tree tree, int verb) {
        int at = verb - 1;
        while (at > 0 && tree.tagged(at, "ADV")) {
            at--;
        }
        return at > 0 && tree.tagged(at, "CCONJ") ? at : -1;
    }

    /** Both finite and of one tense; a past tense is easily tagged as a participle. */
    private static boolean alike(String one, String two) {
        return one.equals(two) ? FINITE.contains(one) : one.equals("VBD") && two.equals("VBN");
    }

    /** What is said without what else was done. */
    public List<Span> apart(Report report, List<Span> content, String text) {
        Tree tree = report.tree();
        for (int i = report.verb() + 2; i < Math.min(tree.size(), report.verb() + FAR); i++) {
            int and = tree.verbal(i) && cues.at(tree, i).isPresent() ? and(tree, i) : -1;
            if (and > report.verb() && head(tree, i) == report.verb()) {
                return cut(content, report.start(and), text);
            }
        }
        return content;
    }

    private static List<Span> cut(List<Span> content, int at, String text) {
        List<Span> cut = new ArrayList<>();
        for (Span each : content) {
            if (each.start() < at) {
                Edges.trimmed(text, each.start(), Math.min(each.end(), at)).ifPresent(cut::add);
            }
        }
        return cut.isEmpty() ? content : cut;
    }
}
