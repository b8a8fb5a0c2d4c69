package org.daybook.plugins.english.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.daybook.plugins.english.grammar.Lexicon;
import org.daybook.plugins.english.grammar.TagSet;
import org.daybook.plugins.english.grammar.Tagger;
import org.daybook.plugins.english.grammar.Words;
import org.daybook.plugins.english.linear.Features;
import org.daybook.plugins.english.linear.IntMap;

/** Learns to tag, following its own tags. */
final class TaggerTrainer {
    private static final int COMMON = 3;

    private TaggerTrainer() {}

    static TagSet tagSet(List<TreebankSentence> sentences) {
        return new TagSet(sentences.stream()
                .flatMap(sentence -> sentence.tags().stream())
                .distinct()
                .sorted()
                .toList());
    }

    static Lexicon lexicon(List<TreebankSentence> sentences, IntMap kinds) {
        Map<String, Map<String, Integer>> seen = new TreeMap<>();
        for (TreebankSentence sentence : sentences) {
            List<String> keys = Words.of(sentence.words()).keys();
            for (int i = 0; i < sentence.size(); i++) {
                seen.computeIfAbsent(keys.get(i), key -> new TreeMap<>())
                        .merge(sentence.tags().get(i), 1, Integer::sum);
            }
        }
        Map<Integer, Integer> ambiguities = new HashMap<>();
        Map<List<String>, Integer> numbers = new HashMap<>();
        seen.forEach((word, counts) -> {
            int all = counts.values().stream().mapToInt(each -> each).sum();
            if (all >= COMMON) {
                ambiguities.put(
                        word.hashCode(), numbers.computeIfAbsent(usual(counts, all), key -> numbers.size() + 1));
            }
        });
        return new Lexicon(IntMap.of(ambiguities), kinds);
    }

    private static List<String> usual(Map<String, Integer> counts, int all) {
        return counts.entrySet().stream()
                .filter(each -> each.getValue() * 50 >= all)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(4)
                .toList();
    }

    static Perceptron train(
            List<TreebankSentence> sentences, TagSet tags, Lexicon lexicon, int lives, int rounds, long seed) {
        Perceptron weights = new Perceptron();
        Tagger tagger = new Tagger(tags, lexicon, weights);
        List<TreebankSentence> order = new ArrayList<>(sentences);
        Random random = new Random(seed);
        Features features = new Features();
        int[] scores = new int[tags.size()];
        for (int round = 0; round < lives * rounds; round++) {
            if (round % rounds == 0) {
                weights.restart();
            }
            Collections.shuffle(order, random);
            for (TreebankSentence sentence : order) {
                Words words = Words.of(sentence.words());
                int[][] known = tagger.known(words);
                int[] tagged = new int[words.size()];
                for (int i = 0; i < tagged.length; i++) {
                    Tagger.collect(words, known, tagged, i, features);
                    tagged[i] = tagger.best(features, scores);
                    int gold = tags.indexOf(sentence.tags().get(i));
                    weights.next();
                    if (tagged[i] != gold) {
                        weights.update(features.hashes(), features.count(), gold, tagged[i]);
                    }
                }
            }
        }
        return weights;
    }
}
