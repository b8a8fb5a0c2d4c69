package org.daybook.plugins.english.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.daybook.plugins.english.grammar.Features;
import org.daybook.plugins.english.grammar.TagSet;
import org.daybook.plugins.english.grammar.Tagger;
import org.daybook.plugins.english.grammar.Words;

/** Learns to tag, following its own tags. */
final class TaggerTrainer {
    private static final int COMMON = 3;

    private TaggerTrainer() {}

    static TagSet tagSet(List<TreebankSentence> sentences) {
        Map<String, Map<String, Integer>> seen = new TreeMap<>();
        TreeSet<String> tags = new TreeSet<>();
        for (TreebankSentence sentence : sentences) {
            List<String> keys = Words.of(sentence.words()).keys();
            for (int i = 0; i < sentence.size(); i++) {
                tags.add(sentence.tags().get(i));
                seen.computeIfAbsent(keys.get(i), key -> new TreeMap<>())
                        .merge(sentence.tags().get(i), 1, Integer::sum);
            }
        }
        Map<Integer, Integer> ambiguities = new HashMap<>();
        seen.forEach((word, counts) -> {
            int all = counts.values().stream().mapToInt(each -> each).sum();
            if (all >= COMMON) {
                List<String> usual = counts.entrySet().stream()
                        .filter(each -> each.getValue() * 50 >= all)
                        .sorted(Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .limit(4)
                        .toList();
                ambiguities.put(word.hashCode(), usual.hashCode());
            }
        });
        return new TagSet(new ArrayList<>(tags), ambiguities);
    }

    static Perceptron train(List<TreebankSentence> sentences, TagSet tags, int rounds, long seed) {
        Perceptron weights = new Perceptron();
        Tagger tagger = new Tagger(tags, weights);
        List<TreebankSentence> order = new ArrayList<>(sentences);
        Random random = new Random(seed);
        Features features = new Features();
        int[] scores = new int[tags.size()];
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (TreebankSentence sentence : order) {
                Words words = Words.of(sentence.words());
                int[] ambiguities = tagger.ambiguities(words);
                int[] tagged = new int[words.size()];
                for (int i = 0; i < tagged.length; i++) {
                    Tagger.collect(words, ambiguities, tagged, i, features);
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
