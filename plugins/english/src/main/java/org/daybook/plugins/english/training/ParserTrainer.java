package org.daybook.plugins.english.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.daybook.plugins.english.grammar.TagSet;
import org.daybook.plugins.english.grammar.Words;
import org.daybook.plugins.english.linear.Features;
import org.daybook.plugins.english.parsing.Actions;
import org.daybook.plugins.english.parsing.ParseFeatures;
import org.daybook.plugins.english.parsing.ParseState;
import org.daybook.plugins.english.parsing.Parser;
import org.daybook.plugins.english.parsing.Sight;

/** Learns to parse from its own mistakes: it mostly goes where it would go, and is told the best way on from there. */
final class ParserTrainer {
    private static final double EXPLORE = 0.9;
    private static final int RARE = 3;
    private final Actions actions;
    private final TagSet tags;
    private final Perceptron weights = new Perceptron();
    private final Parser parser;
    private final Random random;
    private final Features features = new Features();
    private final int[] scores;

    ParserTrainer(Actions actions, TagSet tags, long seed) {
        this.actions = actions;
        this.tags = tags;
        this.parser = new Parser(actions, weights);
        this.random = new Random(seed);
        this.scores = new int[actions.size()];
    }

    static Actions actions(List<TreebankSentence> sentences) {
        TreeMap<String, Integer> arcs = new TreeMap<>();
        for (TreebankSentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                String side = sentence.heads().get(i) > i ? "L:" : "R:";
                arcs.merge(side + sentence.relations().get(i), 1, Integer::sum);
            }
        }
        arcs.values().removeIf(count -> count < RARE);
        return new Actions(new ArrayList<>(arcs.keySet()));
    }

    /** Learns from each sentence with the tags the tagger gave it. */
    Perceptron train(List<TreebankSentence> sentences, List<int[]> tagged, int lives, int rounds) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            order.add(i);
        }
        for (int life = 0; life < lives; life++) {
            weights.restart();
            for (int round = 0; round < rounds; round++) {
                Collections.shuffle(order, random);
                for (int i : order) {
                    learn(sentences.get(i), tagged.get(i), round > 0);
                }
            }
        }
        return weights;
    }

    private void learn(TreebankSentence sentence, int[] tagged, boolean explore) {
        Words words = Words.of(sentence.words());
        Sight sight = words.sight(tagged, tags);
        ParseFeatures view = new ParseFeatures(sight);
        ParseState state = new ParseState(sight.size());
        Oracle oracle = oracle(sentence, sight.places());
        while (!state.isFinished()) {
            view.collect(state, features);
            parser.score(features, scores);
            int guess = parser.best(state, scores);
            oracle.look(state);
            int right = bestRight(state, oracle);
            weights.next();
            boolean wrong = oracle.cost(actions, guess) > oracle.cost(actions, right);
            if (wrong) {
                weights.update(features.hashes(), features.count(), right, guess);
            }
            state.apply(actions, wrong && !(explore && random.nextDouble() < EXPLORE) ? right : guess);
        }
    }

    /** What hangs on a word the parser does not see hangs on that word's head. */
    private Oracle oracle(TreebankSentence sentence, int[] places) {
        int[] heads = new int[places.length];
        int[] relations = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            int head = sentence.heads().get(places[i]);
            int place = Arrays.binarySearch(places, head);
            while (head < sentence.size() && place < 0) {
                head = sentence.heads().get(head);
                place = Arrays.binarySearch(places, head);
            }
            heads[i] = head == sentence.size() ? places.length : place;
            relations[i] = actions.indexOf(
                    head == sentence.size() ? "root" : sentence.relations().get(places[i]));
        }
        return new Oracle(heads, relations);
    }

    private int bestRight(ParseState state, Oracle oracle) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int action = 0; action < actions.size(); action++) {
            if (!state.allows(actions, action)) {
                continue;
            }
            int cost = oracle.cost(actions, action);
            if (cost < least || (cost == least && scores[action] > scores[best])) {
                best = action;
                least = cost;
            }
        }
        return best;
    }
}
