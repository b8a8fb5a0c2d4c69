package org.daybook.plugins.english.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Puts parts of the treebank's sentences together the way news does and the treebank seldom: relative clauses and
 * appositions between subject and verb, and what was said before or after who said it.
 */
final class Compositions {
    private static final int LONGEST = 16;
    private static final List<String> SAYING =
            List.of("said", "added", "announced", "reported", "confirmed", "insisted");
    private static final List<String> DAYS = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Sunday");
    private final List<TreebankSentence> simple;
    private final Random random;

    private Compositions(List<TreebankSentence> sentences, Random random) {
        this.simple = sentences.stream().filter(Compositions::isSimple).toList();
        this.random = random;
    }

    /** So many of each composition. */
    static List<TreebankSentence> of(List<TreebankSentence> sentences, int each, Random random) {
        Compositions compositions = new Compositions(sentences, random);
        List<TreebankSentence> made = new ArrayList<>();
        for (int i = 0; i < each && !compositions.simple.isEmpty(); i++) {
            made.add(compositions.relative());
            made.add(compositions.apposition());
            made.add(compositions.saidAfter());
            made.add(compositions.saidBefore());
            made.add(compositions.told());
        }
        return made;
    }

    /** A short sentence that begins with a subject, not a pronoun, and ends with a full stop; its root is a finite verb. */
    private static boolean isSimple(TreebankSentence sentence) {
        int root = sentence.heads().indexOf(sentence.size());
        int end = subjectEnd(sentence);
        String tag = sentence.tags().get(root);
        return sentence.size() >= 4
                && sentence.size() <= LONGEST
                && end > 0
                && end <= 5
                && end <= root
                && (tag.equals("VERB|VBD") || tag.equals("VERB|VBZ"))
                && !sentence.relations().contains("conj")
                && sentence.words().getLast().equals(".")
                && !sentence.heads().contains(sentence.size() - 1);
    }

    /** Where the subject that opens the sentence ends; 0 when none does. */
    private static int subjectEnd(TreebankSentence s) {
        int root = s.heads().indexOf(s.size());
        for (int i = 0; i < root; i++) {
            boolean noun = s.tags().get(i).startsWith("NOUN") || s.tags().get(i).startsWith("PROPN");
            if (noun && s.heads().get(i) == root && s.relations().get(i).equals("nsubj")) {
                int end = i + 1;
                while (end < root && isUnder(s, end, i)) {
                    end++;
                }
                for (int before = 0; before < end; before++) {
                    if (!isUnder(s, before, i)) {
                        return 0;
                    }
                }
                return end;
            }
        }
        return 0;
    }

    private static boolean isUnder(TreebankSentence s, int word, int top) {
        int up = word;
        while (up < s.size() && up != top) {
            up = s.heads().get(up);
        }
        return up == top;
    }

    private TreebankSentence any() {
        return simple.get(random.nextInt(simple.size()));
    }

    private TreebankSentence relative() {
        TreebankSentence host = any();
        TreebankSentence inner = any();
        int end = subjectEnd(host);
        boolean set = random.nextInt(3) > 0;
        Composer made = new Composer();
        int at = made.add(host, 0, end, false);
        int comma = set ? made.mark(",") : -1;
        int who = made.word(set ? random.nextBoolean() ? "who" : "which" : "who", "PRON|WP", "nsubj");
        int clause = made.add(inner, subjectEnd(inner), inner.size() - 1, false);
        int close = set ? made.mark(",") : -1;
        int rest = made.add(host, end, host.size(), false);
        int top = made.top(clause);
        made.attach(who, top, "nsubj");
        made.attach(comma, top, "punct");
        made.attach(close, top, "punct");
        made.attach(top, made.top(at), "acl:relcl");
        made.attach(made.top(at), made.top(rest), "nsubj");
        return made.finish(made.top(rest));
    }

    private TreebankSentence apposition() {
        TreebankSentence host = any();
        TreebankSentence other = any();
        int end = subjectEnd(host);
        Composer made = new Composer();
        int at = made.add(host, 0, end, false);
        int comma = made.mark(",");
        int name = made.add(other, 0, subjectEnd(other), true);
        int close = made.mark(",");
        int rest = made.add(host, end, host.size(), false);
        made.attach(comma, made.top(name), "punct");
        made.attach(close, made.top(name), "punct");
        made.attach(made.top(name), made.top(at), "appos");
        made.attach(made.top(at), made.top(rest), "nsubj");
        return made.finish(made.top(rest));
    }

    private TreebankSentence saidAfter() {
        TreebankSentence inner = any();
        TreebankSentence other = any();
        boolean quoted = random.nextBoolean();
        Composer made = new Composer();
        int open = quoted ? made.quote("``") : -1;
        int clause = made.add(inner, 0, inner.size() - 1, false);
        int comma = made.mark(",");
        int close = quoted ? made.quote("''") : -1;
        int speaker = made.add(other, 0, subjectEnd(other), true);
        int said = made.word(SAYING.get(random.nextInt(SAYING.size())), "VERB|VBD", "root");
        made.attach(open, made.top(clause), "punct");
        made.attach(close, made.top(clause), "punct");
        made.attach(made.top(clause), said, "ccomp");
        made.attach(comma, said, "punct");
        return finishSaying(made, speaker, said);
    }

    private TreebankSentence saidBefore() {
        TreebankSentence inner = any();
        TreebankSentence other = any();
        Composer made = new Composer();
        int speaker = made.add(other, 0, subjectEnd(other), false);
        int said = made.word(SAYING.get(random.nextInt(SAYING.size())), "VERB|VBD", "root");
        day(made, said);
        complement(made, inner, said);
        return finishSaying(made, speaker, said);
    }

    private TreebankSentence told() {
        TreebankSentence inner = any();
        TreebankSentence other = any();
        TreebankSentence third = any();
        Composer made = new Composer();
        int speaker = made.add(other, 0, subjectEnd(other), false);
        int said = made.word("told", "VERB|VBD", "root");
        int listener = made.add(third, 0, subjectEnd(third), true);
        made.attach(made.top(listener), said, "iobj");
        day(made, said);
        complement(made, inner, said);
        return finishSaying(made, speaker, said);
    }

    private void complement(Composer made, TreebankSentence inner, int said) {
        int that = random.nextBoolean() ? made.word("that", "SCONJ|IN", "mark") : -1;
        int clause = made.add(inner, 0, inner.size() - 1, true);
        made.attach(that, made.top(clause), "mark");
        made.attach(made.top(clause), said, "ccomp");
    }

    private void day(Composer made, int said) {
        if (random.nextInt(4) == 0) {
            int on = made.word("on", "ADP|IN", "case");
            int day = made.word(DAYS.get(random.nextInt(DAYS.size())), "PROPN|NNP", "obl");
            made.attach(on, day, "case");
            made.attach(day, said, "obl");
        }
    }

    private static TreebankSentence finishSaying(Composer made, int speaker, int said) {
        made.attach(made.top(speaker), said, "nsubj");
        made.attach(made.mark("."), said, "punct");
        return made.finish(said);
    }

    /** A sentence in the making. Parts come in order; a part's top waits to be attached. */
    private static final class Composer {
        private static final int OPEN = -1;
        private final List<String> words = new ArrayList<>();
        private final List<String> lemmas = new ArrayList<>();
        private final List<String> tags = new ArrayList<>();
        private final List<Integer> heads = new ArrayList<>();
        private final List<String> relations = new ArrayList<>();

        /** Copies a part of which one word is above the others; answers where it begins. */
        private int add(TreebankSentence s, int from, int to, boolean inside) {
            int start = words.size();
            for (int i = from; i < to; i++) {
                int head = s.heads().get(i);
                boolean name =
                        s.tags().get(i).startsWith("PROPN") || s.words().get(i).equals("I");
                String word = s.words().get(i);
                words.add(inside && i == from && !name ? word.toLowerCase(Locale.ROOT) : word);
                lemmas.add(s.lemmas().get(i));
                tags.add(s.tags().get(i));
                heads.add(head >= from && head < to ? start + head - from : OPEN);
                relations.add(s.relations().get(i));
            }
            return start;
        }

        private int word(String word, String tag, String relation) {
            words.add(word);
            lemmas.add(word);
            tags.add(tag);
            heads.add(OPEN);
            relations.add(relation);
            return words.size() - 1;
        }

        private int mark(String mark) {
            return word(mark, "PUNCT|" + mark, "punct");
        }

        private int quote(String tag) {
            return word("\"", "PUNCT|" + tag, "punct");
        }

        /** The first word of a part that waits for a head. */
        private int top(int start) {
            int top = start;
            while (heads.get(top) != OPEN) {
                top++;
            }
            return top;
        }

        private void attach(int word, int head, String relation) {
            if (word >= 0) {
                heads.set(word, head);
                relations.set(word, relation);
            }
        }

        private TreebankSentence finish(int root) {
            heads.set(root, words.size());
            relations.set(root, "root");
            return new TreebankSentence(words, lemmas, tags, heads, relations);
        }
    }
}
