package org.daybook.plugins.english.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.daybook.plugin.analysis.Sentence;
import org.daybook.plugin.analysis.Token;

/** Mends what a statistical parser often gets wrong and words alone can tell: "said on Friday it would", "called in the envoy". */
public final class Repairs {
    private static final Set<String> LOOSE = Set.of(
            "with", "against", "to", "about", "over", "by", "from", "for", "on", "at", "in", "during", "after",
            "before", "between");
    private static final Set<String> GIVE =
            Set.of("give", "provide", "send", "offer", "grant", "lend", "award", "pay", "supply", "hand", "loan");
    private static final Set<String> MOMENTS = Set.of("in", "on", "during", "at", "after", "before");

    private final Set<String> reports;
    private final Set<String> events;
    private final Map<String, Set<String>> phrasal = new HashMap<>();
    private final WordClasses words;

    /** With the verbs that report and the nouns that name events. */
    public Repairs(Set<String> reports, Set<String> events) {
        this.reports = Set.copyOf(reports);
        this.events = Set.copyOf(events);
        words = new WordClasses(events);
        for (List<String> row : Table.rows("frames/phrasal-verbs.tsv", 2)) {
            phrasal.computeIfAbsent(row.get(0), each -> new HashSet<>()).add(row.get(1));
        }
    }

    /** The sentence with better heads; the same when nothing needs mending. */
    public Sentence mend(Sentence sentence) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        Tree tree = new Tree(sentence, 0);
        boolean changed = false;
        for (int i = 0; i < tokens.size(); i++) {
            int head = tree.head(i);
            if (words.mend(tree, i, tokens)) {
                changed = true;
            } else if (head >= 0) {
                changed |= clauseOfDay(tree, i, head, tokens)
                        || phraseOfDay(tree, i, head, tokens)
                        || momentOfName(tree, i, head, tokens)
                        || particle(tree, i, head, tokens)
                        || twoSubjects(tree, i, head, tokens)
                        || strandedPreposition(tree, i, head, tokens)
                        || strandedMarker(tree, i, head, tokens)
                        || titledName(tree, i, head, tokens)
                        || headline(tree, i, head, tokens)
                        || receiver(tree, i, head, tokens)
                        || direction(tree, i, head, tokens)
                        || gluedSubject(tree, i, head, tokens);
            }
        }
        return changed
                ? new Sentence(sentence.span(), List.copyOf(tokens), sentence.region(), sentence.paragraph())
                : sentence;
    }

    /** "U.S. President Ann Smith said": one subject, not two side by side. */
    private static boolean twoSubjects(Tree tree, int i, int head, List<Token> tokens) {
        if (!tree.relation(i).equals("nsubj") || !tree.tagged(i, "PROPN", "ADJ") || i + 1 >= tree.size()) {
            return false;
        }
        for (int other : tree.children(head, "nsubj")) {
            if (other > i && tree.left(other) == i + 1 && tree.tagged(other, "PROPN", "NOUN")) {
                hang(tokens, i, other, "compound");
                return true;
            }
        }
        return false;
    }

    /** "Speak with Smith tomorrow" read as an adverb with an object. */
    private static boolean strandedPreposition(Tree tree, int i, int head, List<Token> tokens) {
        int object = tree.tagged(i, "ADP") ? tree.child(i, "obj", "obl", "nmod") : -1;
        if (object < i || tree.is(i, "case", "mark", "fixed") || !LOOSE.contains(tree.lower(i))) {
            return false;
        }
        hang(tokens, object, head, tree.verbal(head) ? "obl" : "nmod");
        hang(tokens, i, object, "case");
        for (int child : tree.children(object, "appos")) {
            if (CalendarNames.isTime(tree.lower(child))) {
                hang(tokens, child, head, "obl:unmarked");
            }
        }
        return true;
    }

    /** "Talks on buying ships" read as an adjective with a clause. */
    private static boolean strandedMarker(Tree tree, int i, int head, List<Token> tokens) {
        int clause = tree.tagged(i, "ADP", "SCONJ") ? tree.child(i, "acl", "advcl", "ccomp", "xcomp") : -1;
        if (clause < i
                || tree.is(i, "case", "mark", "fixed")
                || !tree.fine(clause, "VBG")
                || !LOOSE.contains(tree.lower(i))) {
            return false;
        }
        hang(tokens, clause, head, tree.verbal(head) ? "advcl" : "acl");
        hang(tokens, i, clause, "mark");
        return true;
    }

    /** "Spoke to prime minister Ann Smith": the preposition is the name's, not its title's. */
    private static boolean titledName(Tree tree, int i, int head, List<Token> tokens) {
        int name = tree.head(head);
        boolean title = tree.is(i, "case")
                && tree.is(head, "nmod:desc", "compound", "amod")
                && i < head
                && head < name
                && LOOSE.contains(tree.lower(i));
        if (!title || !tree.tagged(name, "PROPN") || tree.child(name, "case") >= 0) {
            return false;
        }
        hang(tokens, i, name, "case");
        int verb = tree.head(name);
        if (verb >= 0 && verb < i && tree.verbal(verb) && tree.is(name, "obj", "iobj")) {
            hang(tokens, name, verb, "obl");
        }
        return true;
    }

    /** "Smith says town needs help, slams king": in a headline the second verb is the speaker's. */
    private static boolean headline(Tree tree, int i, int head, List<Token> tokens) {
        int main = tree.head(head);
        boolean joined = tree.is(i, "conj", "parataxis") && tree.tagged(i, "VERB") && tree.child(i, "nsubj", "cc") < 0;
        boolean comma =
                i > 0 && (tree.lower(i - 1).equals(",") || tree.lower(i - 1).equals(";"));
        if (!joined
                || !comma
                || main < 0
                || !tree.is(head, "ccomp")
                || !tree.token(i).fine().equals(tree.token(main).fine())) {
            return false;
        }
        hang(tokens, i, main, "conj");
        return true;
    }

    /** "Gave Norway more than ten ships": Norway gets them. */
    private static boolean receiver(Tree tree, int i, int head, List<Token> tokens) {
        int verb = i - 1;
        boolean loose = tree.is(i, "obl:unmarked", "nmod:unmarked", "compound", "obl") && tree.child(i, "case") < 0;
        boolean name = tree.tagged(i, "PROPN") && !CalendarNames.isTime(tree.lower(i)) && head > i;
        boolean number = i + 1 < tree.size()
                && (tree.tagged(i + 1, "NUM", "SYM") || tree.lower(i + 1).equals("more"));
        if (!loose || !name || !number || verb < 0 || !tree.verbal(verb) || !GIVE.contains(tree.lemma(verb))) {
            return false;
        }
        hang(tokens, i, verb, "iobj");
        return true;
    }

    /** "Blames West": a direction in capitals is a side. */
    private static boolean direction(Tree tree, int i, int head, List<Token> tokens) {
        boolean side = i > 0
                && tree.token(i).text().equals("West")
                && tree.is(i, "advmod")
                && head == i - 1
                && tree.verbal(head);
        if (!side || tree.child(head, "obj") >= 0) {
            return false;
        }
        Token old = tokens.get(i);
        tokens.set(i, new Token(old.span(), old.text(), "West", "PROPN", "NNP", head, "obj"));
        return true;
    }

    static void hang(List<Token> tokens, int child, int head, String relation) {
        Token old = tokens.get(child);
        tokens.set(child, new Token(old.span(), old.text(), old.lemma(), old.tag(), old.fine(), head, relation));
    }

    /** "Said on Friday it would leave": the clause is said, it does not describe the Friday. */
    private boolean clauseOfDay(Tree tree, int i, int head, List<Token> tokens) {
        int verb = tree.head(head);
        boolean clause = tree.is(i, "acl", "ccomp", "advcl") && tree.child(i, "nsubj", "expl") >= 0 && i > head;
        if (!clause || !CalendarNames.isTime(tree.lower(head)) || verb < 0 || !reports.contains(tree.lemma(verb))) {
            return false;
        }
        if (tree.child(verb, "ccomp") >= 0) {
            return false;
        }
        hang(tokens, i, verb, "ccomp");
        return true;
    }

    /** "Met on Friday with the envoy": a day governs no such phrase. */
    private static boolean phraseOfDay(Tree tree, int i, int head, List<Token> tokens) {
        int above = tree.head(head);
        boolean phrase = tree.is(i, "nmod") && i > head && LOOSE.contains(marker(tree, i));
        boolean day = CalendarNames.isTime(tree.lower(head))
                || (tree.tagged(head, "NUM") && head > 0 && CalendarNames.isTime(tree.lower(head - 1)));
        if (!phrase || !day || above < 0 || CalendarNames.isTime(tree.lower(i))) {
            return false;
        }
        hang(tokens, i, above, tree.verbal(above) ? "obl" : "nmod");
        return true;
    }

    /** "Told the president in a phone call": names are not in calls. */
    private boolean momentOfName(Tree tree, int i, int head, List<Token> tokens) {
        int verb = tree.head(head);
        boolean phrase = tree.is(i, "nmod") && i > head && MOMENTS.contains(marker(tree, i));
        boolean moment = events.contains(tree.lemma(i)) || CalendarNames.isTime(tree.lower(i));
        boolean name = tree.tagged(head, "PROPN", "PRON") && tree.is(head, "obj", "iobj", "obl");
        if (!phrase || !moment || !name || verb < 0 || !tree.verbal(verb)) {
            return false;
        }
        hang(tokens, i, verb, "obl");
        return true;
    }

    /** "Called in the envoy": a particle and an object. */
    private boolean particle(Tree tree, int i, int head, List<Token> tokens) {
        int verb = i - 1;
        if (!tree.tagged(i, "ADP", "ADV") || verb < 0 || !tree.verbal(verb) || tree.is(i, "compound:prt")) {
            return false;
        }
        boolean fits = phrasal.getOrDefault(tree.lemma(verb), Set.of()).contains(tree.lower(i));
        boolean place = tree.tagged(head, "PROPN")
                || CalendarNames.isTime(tree.lower(head))
                || events.contains(tree.lemma(head));
        if (!fits || tree.head(head) != verb || !tree.is(i, "case") || place || tree.child(verb, "obj") >= 0) {
            return false;
        }
        hang(tokens, i, verb, "compound:prt");
        hang(tokens, head, verb, "obj");
        return true;
    }

    /** "Told the agency Smith may leave": Smith leaves, the agency is told. */
    private boolean gluedSubject(Tree tree, int i, int head, List<Token> tokens) {
        boolean clause = tree.is(i, "ccomp")
                && tree.tagged(i, "VERB")
                && tree.child(i, "nsubj", "mark") < 0
                && tree.child(i, "aux") >= 0;
        int name = tree.left(i) - 1;
        if (!clause || !reports.contains(tree.lemma(head)) || name <= head || !tree.tagged(name, "PROPN")) {
            return false;
        }
        int other = tree.head(name);
        boolean child = tree.is(name, "flat", "compound", "appos") && tree.head(other) == head;
        if (child) {
            hang(tokens, name, i, "nsubj");
            return true;
        }
        int left = name - 1;
        if (other == head
                && tree.is(name, "obj", "iobj")
                && left > head
                && tree.head(left) == name
                && tree.tagged(left, "PROPN")) {
            hang(tokens, left, head, tree.relation(name));
            hang(tokens, name, i, "nsubj");
            return true;
        }
        return false;
    }

    private static String marker(Tree tree, int i) {
        int marker = tree.child(i, "case");
        return marker < 0 ? "" : tree.token(marker).text().toLowerCase(Locale.ROOT);
    }
}
