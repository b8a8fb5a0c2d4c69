package org.daybook.plugins.english.tree;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.plugin.analysis.Token;

/** Mends words taken for the wrong class: "carried out strikes" as a verb, "they spoke" as a noun. */
final class WordClasses {
    private static final Set<String> CARRIERS = Set.of(
            "carry", "launch", "conduct", "hold", "make", "stage", "mount", "have", "begin", "start", "resume",
            "impose", "issue", "face");
    private static final Set<String> KINDS = Set.of(
            "backed",
            "based",
            "sponsored",
            "brokered",
            "occupied",
            "controlled",
            "funded",
            "trained",
            "supported",
            "dominated",
            "administered",
            "appointed",
            "allied",
            "united",
            "limited",
            "educated",
            "owned");
    private static final Map<String, String> PAST = Map.of(
            "spoke", "speak", "met", "meet", "struck", "strike", "fought", "fight", "shot", "shoot", "hit", "hit",
            "broke", "break", "drove", "drive");

    private final Set<String> events;

    WordClasses(Set<String> events) {
        this.events = Set.copyOf(events);
    }

    boolean mend(Tree tree, int i, List<Token> tokens) {
        int head = tree.head(i);
        return past(tree, i, tokens)
                || participle(tree, i, tokens)
                || adjective(tree, i, tokens)
                || (head >= 0 && (verbForNoun(tree, i, head, tokens) || verbForHeadNoun(tree, i, tokens)));
    }

    private static void retag(
            List<Token> tokens, int i, String lemma, String tag, String fine, int head, String relation) {
        Token old = tokens.get(i);
        tokens.set(i, new Token(old.span(), old.text(), lemma, tag, fine, head, relation));
    }

    /** "They last spoke on the phone": a noun has no subject. */
    private static boolean past(Tree tree, int i, List<Token> tokens) {
        String lemma = PAST.getOrDefault(tree.lower(i), "");
        boolean clause = tree.tagged(i, "NOUN", "ADJ") && tree.child(i, "nsubj") >= 0 && tree.child(i, "cop") < 0;
        if (lemma.isEmpty() || !clause) {
            return false;
        }
        retag(tokens, i, lemma, "VERB", "VBD", tree.token(i).head(), tree.relation(i));
        for (int child : tree.children(i, "nmod")) {
            Repairs.hang(tokens, child, i, "obl");
        }
        for (int child : tree.children(i, "amod")) {
            Repairs.hang(tokens, child, i, "advmod");
        }
        return true;
    }

    /** "The council imposed sanctions": a sentence, not a council on which sanctions were imposed. */
    private static boolean participle(Tree tree, int i, List<Token> tokens) {
        int noun = tree.head(i);
        boolean reduced = noun >= 0 && noun < i && tree.relation(i).equals("acl") && tree.fine(i, "VBN", "VBD");
        if (!reduced
                || tree.head(noun) >= 0
                || tree.child(noun, "nsubj", "cop") >= 0
                || !tree.tagged(noun, "NOUN", "PROPN")) {
            return false;
        }
        boolean by = tree.children(i, "obl").stream().anyMatch(each -> tree.childWith(each, Set.of("by")) >= 0);
        boolean whole = tree.lower(tree.size() - 1).equals(".") && tree.child(i, "obl") >= 0 && !by;
        boolean active = (tree.child(i, "obj", "ccomp") >= 0 || whole) && tree.child(i, "aux") < 0;
        if (!active || tree.child(noun, "case") >= 0) {
            return false;
        }
        Token verb = tree.token(i);
        retag(tokens, i, verb.lemma(), "VERB", "VBD", -1, "root");
        Repairs.hang(tokens, noun, i, "nsubj");
        for (int child : tree.children(noun)) {
            if (child > i || tree.tagged(child, "PUNCT")) {
                Repairs.hang(tokens, child, i, tree.is(child, "nmod") ? "obl" : tree.relation(child));
            }
        }
        return true;
    }

    /** "Norway suspended food supplies": what stands between a name and a noun of a sentence without a verb is its verb. */
    private static boolean adjective(Tree tree, int i, List<Token> tokens) {
        int noun = tree.head(i);
        int name = i - 1;
        String word = tree.lower(i);
        boolean past = tree.is(i, "amod") && word.endsWith("ed") && word.length() > 5 && !KINDS.contains(word);
        if (!past || noun < i || name < 0 || !tree.tagged(name, "PROPN")) {
            return false;
        }
        boolean below = tree.head(noun) < 0 && tree.head(name) == noun && tree.is(name, "compound", "amod", "nmod");
        boolean beside = tree.head(noun) == name && tree.is(noun, "appos") && tree.head(name) < 0;
        if ((!below && !beside) || tree.child(noun, "cop", "nsubj", "case") >= 0) {
            return false;
        }
        retag(tokens, i, base(word), "VERB", "VBD", -1, "root");
        Repairs.hang(tokens, name, i, "nsubj");
        Repairs.hang(tokens, noun, i, "obj");
        for (int child : tree.children(noun)) {
            if (child < name) {
                Repairs.hang(tokens, child, name, tree.relation(child));
            } else if (child > noun && !tree.tagged(child, "PUNCT") && tree.is(child, "parataxis", "advcl")) {
                Repairs.hang(tokens, child, i, tree.relation(child));
            }
        }
        return true;
    }

    /** The dictionary form of a regular past. */
    private static String base(String past) {
        String stem = past.substring(0, past.length() - 2);
        char last = stem.charAt(stem.length() - 1);
        char before = stem.charAt(stem.length() - 2);
        if (last == 'i') {
            return stem.substring(0, stem.length() - 1) + "y";
        }
        if (last == before && "lsfz".indexOf(last) < 0) {
            return stem.substring(0, stem.length() - 1);
        }
        boolean silent = "vcguz".indexOf(last) >= 0
                || (last == 's' && before != 's')
                || stem.endsWith("at")
                || stem.endsWith("ot");
        return silent ? stem + "e" : stem;
    }

    /** "Carried out strikes", "held talks": the plural of a noun, not a verb without a subject. */
    private boolean verbForNoun(Tree tree, int i, int head, List<Token> tokens) {
        boolean verb = tree.token(i).fine().equals("VBZ") && tree.is(i, "ccomp", "xcomp", "obj", "parataxis");
        boolean phrase = i > 0 && tree.tagged(i - 1, "NOUN", "ADJ", "PROPN", "DET", "NUM");
        boolean after =
                i > head && i - head < 6 && tree.verbal(head) && (phrase || CARRIERS.contains(tree.lemma(head)));
        if (!verb || !after || !events.contains(tree.lemma(i)) || tree.child(i, "nsubj", "mark", "aux") >= 0) {
            return false;
        }
        retag(tokens, i, tree.lemma(i), "NOUN", "NNS", head, "obj");
        for (int child : tree.children(i, "obl")) {
            Repairs.hang(tokens, child, head, tree.relation(child));
        }
        for (int child : tree.children(i, "obj")) {
            Repairs.hang(tokens, child, head, "obl:unmarked");
            for (int below : tree.children(child, "nmod")) {
                Repairs.hang(tokens, below, head, "obl");
            }
        }
        return true;
    }

    /** "A resumption of missile supplies": the last noun of a compound, not a verb without a subject. */
    private boolean verbForHeadNoun(Tree tree, int i, List<Token> tokens) {
        boolean verb =
                tree.token(i).fine().equals("VBZ") && tree.is(i, "xcomp", "ccomp", "acl", "advcl", "conj", "parataxis");
        int before = i - 1;
        if (!verb
                || before < 0
                || !events.contains(tree.lemma(i))
                || tree.child(i, "nsubj", "aux", "mark", "cc") >= 0) {
            return false;
        }
        boolean compound = tree.tagged(before, "NOUN")
                && tree.is(before, "nmod", "obj", "obl", "compound")
                && tree.head(before) != i;
        if (!compound || tree.head(before) < 0) {
            return false;
        }
        retag(tokens, i, tree.lemma(i), "NOUN", "NNS", tree.head(before), tree.relation(before));
        Repairs.hang(tokens, before, i, "compound");
        for (int child : tree.children(before)) {
            Repairs.hang(tokens, child, i, tree.relation(child));
        }
        for (int child : tree.children(i, "obl")) {
            Repairs.hang(tokens, child, i, "nmod");
        }
        return true;
    }
}
