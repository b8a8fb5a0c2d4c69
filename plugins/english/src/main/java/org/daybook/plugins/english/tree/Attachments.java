package org.daybook.plugins.english.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.daybook.plugin.analysis.Sentence;
import org.daybook.plugin.analysis.Token;

/** Hangs phrases where their verb wants them: "urged Paris on Monday to leave", "accused China of spying". */
public final class Attachments {
    private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "that");

    private Attachments() {}

    /** The sentence with better heads; the same when nothing needs mending. */
    public static Sentence mend(Sentence sentence) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        Tree tree = new Tree(sentence, 0);
        boolean changed = false;
        for (int i = 0; i < tokens.size(); i++) {
            int head = tree.head(i);
            changed |= head >= 0
                    && (infinitive(tree, i, head, tokens)
                            || agent(tree, i, head, tokens)
                            || ofAfterBy(tree, i, head, tokens)
                            || blame(tree, i, head, tokens)
                            || twoThings(tree, i, head, tokens)
                            || heading(tree, i, head, tokens)
                            || relative(tree, i, head, tokens));
        }
        return changed
                ? new Sentence(sentence.span(), List.copyOf(tokens), sentence.region(), sentence.paragraph())
                : sentence;
    }

    private static boolean marked(Tree tree, int i, String relation, String word) {
        for (int child : tree.children(i)) {
            if (tree.relation(child).equals(relation) && tree.lower(child).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** "Urged Paris on Monday to leave": what is urged, no purpose. */
    private static boolean infinitive(Tree tree, int i, int head, List<Token> tokens) {
        if (!tree.relation(i).equals("advcl") || head > i || !marked(tree, i, "mark", "to") || !tree.verbal(head)) {
            return false;
        }
        boolean comma = tree.left(i) > 0 && tree.tagged(tree.left(i) - 1, "PUNCT");
        int object = tree.child(head, "obj", "iobj");
        boolean whom = object > head && object < i && Complements.has("object", tree.lemma(head));
        boolean who = object < 0 && Complements.has("subject", tree.lemma(head));
        if (comma || !(whom || who) || tree.child(head, "xcomp", "ccomp") >= 0) {
            return false;
        }
        Repairs.hang(tokens, i, head, "xcomp");
        return true;
    }

    /** "Was given ten ships by Norway": Norway gave; it did not build the ships. */
    private static boolean agent(Tree tree, int i, int head, List<Token> tokens) {
        int verb = tree.head(head);
        boolean by = tree.is(i, "nmod") && marked(tree, i, "case", "by") && tree.is(head, "obj", "obl:unmarked");
        if (!by || verb < 0 || head < verb || !Subjects.passive(tree, verb)) {
            return false;
        }
        for (int child : tree.children(verb, "obl")) {
            if (marked(tree, child, "case", "by")) {
                return false;
            }
        }
        Repairs.hang(tokens, i, verb, "obl:agent");
        return true;
    }

    /** "The seizure by Norway of ships": the ships are seized. */
    private static boolean ofAfterBy(Tree tree, int i, int head, List<Token> tokens) {
        int noun = tree.head(head);
        boolean chain = tree.is(i, "nmod")
                && i > head
                && marked(tree, i, "case", "of")
                && tree.tagged(head, "PROPN")
                && tree.is(head, "nmod")
                && marked(tree, head, "case", "by");
        if (!chain || noun < 0 || !tree.tagged(noun, "NOUN")) {
            return false;
        }
        Repairs.hang(tokens, i, noun, "nmod");
        return true;
    }

    /** "Accused China of spying": China is accused of it. */
    private static boolean blame(Tree tree, int i, int head, List<Token> tokens) {
        int verb = tree.head(head);
        boolean object = verb >= 0 && verb < head && head < i && tree.is(head, "obj", "iobj") && tree.verbal(verb);
        if (!object || !tree.is(i, "nmod", "acl") || tree.relation(i).equals("acl:relcl")) {
            return false;
        }
        String lemma = tree.lemma(verb);
        boolean clause = tree.is(i, "acl");
        String relation = clause ? "mark" : "case";
        boolean of = Complements.has("of", lemma) && marked(tree, i, relation, "of");
        boolean blamed = Complements.has("for", lemma) && marked(tree, i, relation, "for");
        boolean name = tree.tagged(head, "PROPN", "PRON") || clause || !tree.tagged(i, "PROPN");
        if (!(of || blamed) || !name) {
            return false;
        }
        Repairs.hang(tokens, i, verb, clause ? "advcl" : "obl");
        return true;
    }

    /** "Promised Chile military aid": Chile is promised the aid. */
    private static boolean twoThings(Tree tree, int i, int head, List<Token> tokens) {
        boolean thing = tree.is(i, "obl:unmarked", "xcomp", "appos", "dep")
                && tree.tagged(i, "NOUN")
                && tree.child(i, "case", "mark", "cop") < 0
                && !CalendarNames.isTime(tree.lower(i));
        int receiver = tree.left(i) - 1;
        if (!thing
                || receiver < 1
                || !tree.tagged(receiver, "PROPN", "PRON")
                || !tree.relation(receiver).equals("obj")) {
            return false;
        }
        int verb = tree.head(receiver);
        boolean fits = verb >= 0 && verb < receiver && (head == verb || head == receiver);
        if (!fits || !Complements.has("two", tree.lemma(verb))) {
            return false;
        }
        Repairs.hang(tokens, receiver, verb, "iobj");
        Repairs.hang(tokens, i, verb, "obj");
        return true;
    }

    /** "Smith to meet Jones": a headline's sentence, not a name with a purpose. */
    private static boolean heading(Tree tree, int i, int head, List<Token> tokens) {
        boolean plan = tree.relation(i).equals("acl")
                && marked(tree, i, "mark", "to")
                && tree.token(i).fine().equals("VB")
                && tree.head(head) < 0
                && tree.tagged(head, "PROPN", "NOUN")
                && tree.left(i) == head(tree, head, i) + 1;
        if (!plan || tree.child(head, "case", "cop", "nsubj", "det") >= 0) {
            return false;
        }
        for (int other = 0; other < tree.size(); other++) {
            if (tree.fine(other, "VBD", "VBZ", "VBP", "MD") && !tree.under(other, i)) {
                return false;
            }
        }
        Repairs.hang(tokens, i, -1, "root");
        Repairs.hang(tokens, head, i, "nsubj");
        for (int child : tree.children(head)) {
            if (child > i) {
                Repairs.hang(tokens, child, i, tree.relation(child));
            }
        }
        return true;
    }

    /** The last word before {@code end} that belongs to a name or noun. */
    private static int head(Tree tree, int noun, int end) {
        int last = noun;
        for (int child : tree.children(noun, "flat", "appos", "conj", "compound")) {
            last = Math.max(last, Math.min(tree.right(child), end));
        }
        return last;
    }

    /** "Truckers, whose convoy had left, jammed the road": the last verb is the sentence's, the first describes its subject. */
    private static boolean relative(Tree tree, int i, int head, List<Token> tokens) {
        boolean last = tree.is(i, "advcl", "parataxis", "ccomp", "conj")
                && i > head
                && tree.tagged(i, "VERB")
                && tree.fine(i, "VBD", "VBZ", "VBP")
                && tree.child(i, "nsubj", "mark", "cc", "expl") < 0
                && tree.head(head) < 0
                && tree.verbal(head);
        int pronoun = last ? tree.left(tree.child(head, "nsubj") < 0 ? head : tree.child(head, "nsubj")) : -1;
        int comma = pronoun - 1;
        boolean set = pronoun > 1
                && RELATIVE.contains(tree.lower(pronoun))
                && tree.lower(comma).equals(",")
                && tree.left(i) > head
                && tree.lower(tree.left(i) - 1).equals(",");
        int noun = set ? comma - 1 : -1;
        while (noun >= 0 && tree.head(noun) >= 0 && tree.head(noun) != head && tree.head(noun) < pronoun) {
            noun = tree.head(noun);
        }
        if (noun < 0 || tree.head(noun) != head || !tree.tagged(noun, "NOUN", "PROPN", "PRON")) {
            return false;
        }
        Repairs.hang(tokens, i, -1, "root");
        Repairs.hang(tokens, noun, i, "nsubj");
        Repairs.hang(tokens, head, noun, "acl:relcl");
        for (int child : tree.children(head)) {
            if (child > i) {
                Repairs.hang(tokens, child, i, tree.relation(child));
            }
        }
        return true;
    }
}
