package org.daybook.plugins.english.grammar;

import org.daybook.plugins.english.linear.Features;
import org.daybook.plugins.english.linear.Weights;

/** Tags words from left to right, each once. */
public final class Tagger {
    private final TagSet tags;
    private final Lexicon lexicon;
    private final Weights weights;

    public Tagger(TagSet tags, Lexicon lexicon, Weights weights) {
        this.tags = tags;
        this.lexicon = lexicon;
        this.weights = weights;
    }

    public int[] tag(Words words) {
        int[] answer = new int[words.size];
        int[] scores = new int[tags.size()];
        Features features = new Features();
        int[][] known = known(words);
        for (int i = 0; i < words.size; i++) {
            collect(words, known, answer, i, features);
            answer[i] = best(features, scores);
        }
        return answer;
    }

    public int best(Features features, int[] scores) {
        java.util.Arrays.fill(scores, 0);
        weights.score(features, scores);
        int best = 0;
        for (int t = 1; t < tags.size(); t++) {
            if (scores[t] > scores[best]) {
                best = t;
            }
        }
        return best;
    }

    /** What the lexicon says of each word: its ambiguity, its kinds. */
    public int[][] known(Words words) {
        int[][] known = new int[2][words.size];
        for (int i = 0; i < words.size; i++) {
            known[0][i] = lexicon.ambiguity(words.low[i]);
            known[1][i] = lexicon.kinds(words.lower[i]);
        }
        return known;
    }

    /** The features of the word at {@code i} once the tags before it are known. */
    public static void collect(Words w, int[][] known, int[] tagged, int i, Features f) {
        f.clear();
        int low = w.low[i];
        int shape = w.shape[i];
        int previous = i > 0 ? tagged[i - 1] : -1;
        int beforeThat = i > 1 ? tagged[i - 2] : -1;
        int left = at(w.low, i - 1);
        int left2 = at(w.low, i - 2);
        int right = at(w.low, i + 1);
        int right2 = at(w.low, i + 2);
        int[] ambiguities = known[0];
        int[] kinds = known[1];
        int amb = ambiguities[i];
        int ambRight = at(ambiguities, i + 1);
        int ambRight2 = at(ambiguities, i + 2);
        int place = (i == 0 ? 1 : 0) + (w.mostlyCapitalised ? 2 : 0);
        f.add(w.form[i], w.mostlyCapitalised ? 1 : 0);
        f.add(low);
        f.add(shape, place);
        f.add(shape);
        for (int n = 0; n < 4; n++) {
            f.add(w.prefixes[i * 4 + n]);
            f.add(w.suffixes[i * 4 + n]);
        }
        f.add(shape, w.suffixes[i * 4 + 1]);
        f.add(shape, w.suffixes[i * 4 + 2]);
        f.add(previous);
        f.add(previous, beforeThat);
        f.add(previous, low);
        f.add(previous, beforeThat, low);
        f.add(previous, w.suffixes[i * 4 + 2]);
        f.add(previous, w.suffixes[i * 4 + 1], shape);
        f.add(previous, right);
        f.add(beforeThat, low);
        f.add(left);
        f.add(left2);
        f.add(right);
        f.add(right2);
        f.add(left, low);
        f.add(low, right);
        f.add(left, right);
        f.add(right, right2);
        f.add(left, left2);
        f.add(amb);
        f.add(ambRight);
        f.add(ambRight2);
        f.add(amb, previous);
        f.add(amb, ambRight);
        f.add(amb, previous, ambRight);
        f.add(amb, previous, beforeThat);
        f.add(amb, ambRight, ambRight2);
        f.add(previous, ambRight);
        f.add(low, ambRight);
        f.add(low, at(w.shape, i + 1));
        f.add(at(w.suffixes, i > 0 ? (i - 1) * 4 + 2 : -1));
        f.add(at(w.suffixes, i + 1 < w.size ? (i + 1) * 4 + 2 : -1));
        f.add(at(w.suffixes, i + 1 < w.size ? (i + 1) * 4 + 1 : -1), w.suffixes[i * 4 + 2]);
        f.add(at(w.suffixes, i + 2 < w.size ? (i + 2) * 4 + 1 : -1));
        f.add(at(w.shape, i - 1), shape, place);
        f.add(at(w.shape, i + 1), shape, place);
        f.add(at(w.shape, i - 1), shape, at(w.shape, i + 1));
        int kind = kinds[i];
        int kindRight = at(kinds, i + 1);
        f.add(kind);
        f.add(kind, shape);
        f.add(kind, previous);
        f.add(kind, previous, beforeThat);
        f.add(kind, kindRight);
        f.add(kind, ambRight);
        f.add(kind, previous, ambRight);
        f.add(kind, w.suffixes[i * 4 + 2]);
        f.add(kindRight, amb);
        f.add(kindRight, at(w.shape, i + 1), previous);
        f.add(at(kinds, i - 1), kind);
        f.add(at(kinds, i + 2), ambRight, amb);
    }

    private static int at(int[] values, int index) {
        return index < 0 ? -1 : index >= values.length ? -2 : values[index];
    }
}
