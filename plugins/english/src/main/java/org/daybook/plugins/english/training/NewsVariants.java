package org.daybook.plugins.english.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Adds what the treebank lacks and news is full of: headlines in title case without a full stop, titles in lower case. */
final class NewsVariants {
    private static final double TITLES = 0.12;
    private static final int COMPOSED = 25;
    private static final double BARE = 0.06;
    private static final Set<String> SMALL =
            Set.of("a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "by", "as", "with", "n't", "'s");

    private NewsVariants() {}

    static List<TreebankSentence> with(List<TreebankSentence> sentences) {
        Random random = new Random(sentences.size());
        List<TreebankSentence> all = new ArrayList<>();
        for (TreebankSentence sentence : sentences) {
            all.add(sentence);
            double dice = random.nextDouble();
            if (sentence.size() >= 5 && dice < TITLES) {
                all.add(withoutStop(sentence.withWords(titleCase(sentence))));
            } else if (sentence.size() >= 5 && dice < TITLES + BARE) {
                all.add(withoutStop(sentence));
            }
            lowerTitles(sentence, all);
        }
        all.addAll(Compositions.of(sentences, sentences.size() / COMPOSED, random));
        return all;
    }

    private static TreebankSentence withoutStop(TreebankSentence sentence) {
        int last = sentence.size() - 1;
        return sentence.words().get(last).equals(".") && !sentence.heads().contains(last)
                ? sentence.withoutLast()
                : sentence;
    }

    private static List<String> titleCase(TreebankSentence sentence) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.words().get(i);
            boolean small = i > 0 && SMALL.contains(word.toLowerCase(Locale.ROOT));
            words.add(small || word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return words;
    }

    /** "President Lincoln" also as "president Lincoln". */
    private static void lowerTitles(TreebankSentence sentence, List<TreebankSentence> all) {
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.words().get(i);
            boolean title = sentence.relations().get(i).equals("nmod:desc")
                    && sentence.tags().get(i).equals("PROPN|NNP")
                    && word.length() > 5
                    && word.chars().skip(1).allMatch(Character::isLowerCase);
            if (title) {
                List<String> words = new ArrayList<>(sentence.words());
                words.set(i, word.toLowerCase(Locale.ROOT));
                all.add(sentence.withWords(words).withTag(i, "NOUN|NN"));
                return;
            }
        }
    }
}
