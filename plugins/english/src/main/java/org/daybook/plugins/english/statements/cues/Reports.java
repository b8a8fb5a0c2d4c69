package org.daybook.plugins.english.statements.cues;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugins.english.statements.marks.QuoteScanner.Quote;
import org.daybook.plugins.english.statements.speakers.Speakers;
import org.daybook.plugins.english.statements.speakers.Speakers.Speaker;
import org.daybook.plugins.english.tree.Subjects;
import org.daybook.plugins.english.tree.Tree;

/** Finds who speaks at a reporting verb and how far "the minister said on Monday" reaches. */
public final class Reports {
    private static final Set<String> OURS = Set.of("i", "we", "you");
    private static final Set<String> MOMENT = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "yesterday",
            "today",
            "tonight",
            "morning",
            "afternoon",
            "evening",
            "night",
            "week",
            "month",
            "year",
            "earlier",
            "later",
            "early",
            "late",
            "again",
            "last",
            "this");
    private static final Set<String> ADDRESS = Set.of("tell", "inform", "assure", "remind", "warn", "notify");
    private static final Set<String> DASHES = Set.of("–", "—", "―", "--");
    private static final Set<String> MARKS =
            Set.of("\"", "“", "”", "''", "``", "‘", "’", ",", "–", "—", "―", "--", "-");

    private static final Set<String> OF = Set.of("for", "of", "from", "at", "in", "with", "to");
    private final Speakers speakers;

    public Reports(Speakers speakers) {
        this.speakers = speakers;
    }

    /**
     * Empty when the verb is the author's own "I think".
     *
     * @param head the verb whose subject speaks: another one in "said the road was closed and warned of floods"
     */
    public Optional<Report> at(Tree tree, int verb, int head, Cues.Entry entry, List<Quote> quotes) {
        boolean passive = head == verb && Subjects.passive(tree, verb);
        int source = passive ? agent(tree, verb) : behind(tree, verb, quotes).orElseGet(() -> subject(tree, head));
        if (source >= 0 && OURS.contains(tree.lower(source))) {
            return Optional.empty();
        }
        Optional<Speaker> speaker = speakers.at(tree, source);
        int first = first(tree, verb, source, passive);
        return Optional.of(new Report(tree, verb, entry, source, speaker, first, next(tree, verb, source)));
    }

    /** "…," Ann Smith, the mayor of the town, said: who is named first behind the quotation. */
    private static Optional<Integer> behind(Tree tree, int verb, List<Quote> quotes) {
        int start = tree.token(verb).span().start();
        int end = -1;
        for (Quote quote : quotes) {
            end = quote.inner().end() <= start ? quote.inner().end() : end;
        }
        if (end < 0 || verb < 2 || !tree.lower(verb - 1).equals(",")) {
            return Optional.empty();
        }
        int first = verb - 1;
        while (first > 0 && tree.token(first - 1).span().start() >= end && verb - first < 45) {
            first--;
        }
        while (first < verb && (tree.tagged(first, "PUNCT") || MARKS.contains(tree.lower(first)))) {
            first++;
        }
        boolean names = first < verb - 2 && tree.tagged(first, "PROPN", "DET", "NOUN", "ADJ", "PRON");
        for (int i = first; i < verb; i++) {
            names &= !tree.fine(i, "VBD", "MD") || tree.is(i, "acl", "acl:relcl");
        }
        int named = names ? named(tree, first) : -1;
        return named < 0 ? Optional.empty() : Optional.of(named);
    }

    /** The subject; the name beside the verb when the parser has lost it. */
    private int subject(Tree tree, int verb) {
        int subject = Subjects.of(tree, verb).token();
        if (subject >= 0 && MOMENT.contains(tree.lower(subject)) && tree.head(subject) == verb) {
            subject = beside(tree, subject);
        } else if (subject >= 0 && MOMENT.contains(tree.lower(subject)) && tree.head(subject) >= 0) {
            subject = Subjects.of(tree, tree.head(subject)).token();
        }
        if (verb > 2 && tree.lower(verb - 1).equals(")")) {
            int open = verb - 2;
            while (open > 0 && verb - open < 9 && !tree.lower(open).equals("(")) {
                open--;
            }
            subject = tree.lower(open).equals("(") && open > 0 && tree.nominal(open - 1)
                    ? top(tree, open - 1, 0)
                    : subject;
        }
        for (int i = subject + 1; subject >= 0 && subject < 4 && i < Math.min(verb, 7); i++) {
            // "WASHINGTON -- President Smith said": a dateline says nothing.
            subject = DASHES.contains(tree.lower(i)) && tree.tagged(subject, "PROPN") ? named(tree, i + 1) : subject;
        }
        if (subject >= 0 && (tree.tagged(subject, "PART", "PUNCT") || tree.is(subject, "amod", "advmod"))) {
            subject = -1;
        }
        if (subject < 0) {
            subject = inverted(tree, verb) ? named(tree, verb + 1) : before(tree, verb);
        }
        subject = speakers.covering(tree, subject);
        // "A spokeswoman for Smith says": nobody speaks who stands behind a preposition.
        for (int steps = 0; steps < 3 && subject > 1 && subject < verb; steps++) {
            int left = tree.left(subject);
            left += left < subject && tree.tagged(left, "ADP") ? 1 : 0;
            if (left < 2 || !OF.contains(tree.lower(left - 1)) || !tree.tagged(left - 2, "NOUN")) {
                break;
            }
            subject = left - 2;
        }
        return subject;
    }

    /** "The palace just this month announced": who stands before the time. */
    private static int beside(Tree tree, int moment) {
        int at = tree.left(moment) - 1;
        while (at > 0 && tree.tagged(at, "ADV")) {
            at--;
        }
        return at >= 0 && tree.nominal(at) ? top(tree, at, 0) : moment;
    }

    /** "…," said the minister. */
    static boolean inverted(Tree tree, int verb) {
        return verb > 0
                && verb + 1 < tree.size()
                && MARKS.contains(tree.lower(verb - 1))
                && !tree.token(verb).fine().equals("VB")
                && tree.tagged(verb + 1, "PROPN", "DET", "NOUN", "ADJ", "PRON")
                && !MOMENT.contains(tree.lower(verb + 1));
    }

    private static int named(Tree tree, int from) {
        int at = from;
        while (at + 1 < tree.size()) {
            boolean owner = tree.token(at + 1).fine().equals("POS")
                    || tree.token(at).fine().equals("POS");
            boolean inner =
                    tree.tagged(at, "DET", "ADJ", "NUM", "NOUN") && tree.tagged(at + 1, "ADJ", "NOUN", "PROPN", "NUM");
            boolean possessive = tree.token(at).fine().equals("PRP$");
            if (!owner && !inner && !possessive) {
                break;
            }
            at++;
        }
        return tree.nominal(at) ? top(tree, at, from) : -1;
    }

    private static int before(Tree tree, int verb) {
        int at = verb - 1;
        while (at > 0 && tree.tagged(at, "AUX", "ADV", "PART")) {
            at--;
        }
        int top = at >= 0 && tree.tagged(at, "PROPN", "NOUN", "PRON") ? top(tree, at, 0) : -1;
        return top == verb ? at : top;
    }

    /** The head of the name that a word is part of. */
    private static int top(Tree tree, int at, int from) {
        int top = at;
        for (int steps = 0; steps < 8; steps++) {
            int head = tree.head(top);
            if (head < from || !tree.is(top, "flat", "compound", "nmod:desc") || Math.abs(head - top) > 6) {
                break;
            }
            top = head;
        }
        return top;
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

    private static int first(Tree tree, int verb, int source, boolean passive) {
        int first = verb;
        for (int child : tree.children(verb, "aux", "advmod")) {
            first = child < verb && verb - child < 4 ? Math.min(first, child) : first;
        }
        if (source < 0 || source > verb || passive) {
            return first;
        }
        int left = source;
        for (int at = source - 1; at >= tree.left(source) && !MARKS.contains(tree.lower(at)); at--) {
            left = at;
        }
        while (left > 0 && title(tree, left - 1)) {
            left--;
        }
        return Math.min(first, left);
    }

    /** "Sen." and its like, which the tagger takes for anything. */
    private static boolean title(Tree tree, int at) {
        String word = tree.token(at).text();
        return word.length() < 6 && word.endsWith(".") && word.length() > 2 && Character.isUpperCase(word.charAt(0));
    }

    /** Skips the inverted speaker, to whom, when and where. */
    private static int next(Tree tree, int verb, int source) {
        int at = verb + 1;
        if (source > verb) {
            at = Math.max(at, tree.right(source) - verb < 40 ? reach(tree, source) : source + 1);
        } else if (ADDRESS.contains(tree.lemma(verb))) {
            int told = tree.child(verb, "iobj", "obj");
            boolean someone = told > verb && told - verb < 8 && tree.child(told, "acl") < 0;
            at = someone ? Math.max(at, reach(tree, told)) : at;
        }
        for (int steps = 0; steps < 8 && at < tree.size(); steps++) {
            int after = adjunct(tree, at);
            if (after == at) {
                break;
            }
            at = after;
        }
        return at;
    }

    /** The end of a noun phrase without clauses that hang on it. */
    private static int reach(Tree tree, int noun) {
        int end = noun + 1;
        for (int child : tree.children(noun)) {
            boolean part = child > noun && tree.is(child, "flat", "nmod", "compound", "appos", "amod", "punct", "conj");
            if (part && tree.left(child) <= end + 1) {
                end = Math.max(end, tree.is(child, "punct") ? end : tree.right(child) + 1);
            }
        }
        return end;
    }

    private static int adjunct(Tree tree, int at) {
        if (MOMENT.contains(tree.lower(at)) || (tree.tagged(at, "ADV") && !tree.is(at, "mark"))) {
            return at + 1;
        }
        boolean preposition = tree.tagged(at, "ADP") && !tree.is(at, "mark");
        if (!preposition || at + 1 >= tree.size()) {
            return at;
        }
        int end = at + 1;
        boolean noun = false;
        while (end < tree.size() && tree.tagged(end, "DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON", "PART", "SYM")) {
            boolean fresh = tree.tagged(end, "DET", "PRON") && noun;
            boolean name = tree.tagged(end, "PROPN") && noun && !tree.tagged(end - 1, "PROPN", "PART");
            boolean after = noun && tree.tagged(end - 1, "PROPN") && MOMENT.contains(tree.lower(end - 1));
            if (fresh || name || (after && !tree.tagged(end, "NUM", "NOUN"))) {
                break;
            }
            noun |= tree.tagged(end, "NOUN", "PROPN", "NUM");
            end++;
        }
        return noun ? end : at;
    }
}
