package org.daybook.plugins.english.frames;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.analysis.Frame;
import org.daybook.plugin.document.Region;
import org.daybook.plugins.english.frames.Lexicon.Event;
import org.daybook.plugins.english.tree.Subjects;
import org.daybook.plugins.english.tree.Tree;

/** Which words of a sentence evoke a frame; light verbs leave theirs to their noun. */
final class PredicateFinder {
    private final Lexicon lexicon;

    PredicateFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The predicates in order of appearance; {@code named} tells which tokens belong to a name. */
    List<Predicate> find(Tree tree, boolean[] named) {
        List<Predicate> found = new ArrayList<>();
        Set<Integer> carriers = new HashSet<>();
        boolean running = running(tree);
        for (int i = 0; i < tree.size(); i++) {
            boolean noun = tree.tagged(i, "NOUN") || (tree.tagged(i, "PROPN") && (i == 0 || heading(tree)));
            Optional<Event> event = noun && !named[i] ? lexicon.event(tree.lemma(i)) : Optional.empty();
            if (event.isPresent()) {
                int carrier = carrier(tree, i);
                if (carrier >= 0 || !event.get().onlyLight()) {
                    found.add(new Predicate(i, event.get().lemma(), Frame.Kind.NOUN, carrier));
                    carriers.add(carrier);
                }
            }
        }
        for (int i = 0; i < tree.size(); i++) {
            if (tree.tagged(i, "VERB")
                    && !carriers.contains(i)
                    && !(running && name(tree, i))
                    && !tree.is(i, "compound", "flat", "case", "mark", "fixed")
                    && !(tree.is(i, "amod") && !participle(tree, i))) {
                found.add(new Predicate(i, lemma(tree, i), Frame.Kind.VERB, -1));
            }
        }
        found.sort(Comparator.comparingInt(Predicate::token));
        return found;
    }

    /** In headings every word may be capitalised; elsewhere a capitalised event is a part of a name. */
    private static boolean heading(Tree tree) {
        return tree.sentence().region() != Region.Kind.BODY;
    }

    /** "The envoy Denys Hale left": in running text a capital before a name makes a name of a verb too. */
    private static boolean name(Tree tree, int i) {
        return i > 0
                && i + 1 < tree.size()
                && capital(tree, i)
                && tree.tagged(i + 1, "PROPN")
                && !tree.tagged(i - 1, "PUNCT")
                && capital(tree, i + 1);
    }

    private static boolean capital(Tree tree, int i) {
        return Character.isUpperCase(tree.token(i).text().charAt(0));
    }

    /** Whether the words of a sentence are written small, as they are not in many headlines. */
    private static boolean running(Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.tagged(i, "NOUN", "VERB", "ADJ") && !capital(tree, i)) {
                return !heading(tree);
            }
        }
        return false;
    }

    private static boolean participle(Tree tree, int i) {
        return tree.token(i).fine().equals("VBN") || tree.token(i).fine().equals("VBG");
    }

    static String lemma(Tree tree, int verb) {
        int particle = tree.child(verb, "compound:prt");
        return particle < 0 ? tree.lemma(verb) : tree.lemma(verb) + " " + tree.lower(particle);
    }

    /** The light verb above an event noun: "held talks", "an agreement was reached", "entered into an agreement". */
    private int carrier(Tree tree, int noun) {
        int head = tree.head(noun);
        if (tree.is(noun, "conj")
                && head >= 0
                && lexicon.event(tree.lemma(head)).isPresent()) {
            return carrier(tree, head);
        }
        if (tree.child(noun, "cop") >= 0) {
            return tree.children(noun, "case").stream().anyMatch(each -> lexicon.light("be", tree.lower(each)))
                    ? noun
                    : -1;
        }
        if (head < 0 || !tree.tagged(head, "VERB", "AUX")) {
            return -1;
        }
        String verb = lemma(tree, head);
        boolean object = tree.is(noun, "obj") && !Subjects.passive(tree, head);
        boolean subject = tree.is(noun, "nsubj:pass") || (tree.is(noun, "nsubj") && Subjects.passive(tree, head));
        if (object || subject) {
            return lexicon.light(verb, "") ? head : -1;
        }
        if (tree.is(noun, "obl")) {
            int part = tree.child(head, "obj");
            String full = part >= 0 && tree.lower(part).equals("part") ? verb + " part" : verb;
            return tree.children(noun, "case").stream().anyMatch(each -> lexicon.light(full, tree.lower(each)))
                    ? head
                    : -1;
        }
        return -1;
    }
}
