package org.daybook.plugins.english.grammar;

import java.util.stream.IntStream;
import org.daybook.plugins.english.linear.Features;

/**
 * What the parser looks at before each action. It does not see quotation marks as words, for they stand anywhere in a
 * sentence without changing its grammar, only that there is one before a word.
 */
public final class ParseFeatures {
    private static final int NONE = -7;
    private final int[] places;
    private final int[] low;
    private final int[] stems;
    private final int[] tags;
    private final int[] commas;
    private final int[] verbs;
    private final int[] quotes;

    public ParseFeatures(Words words, int[] allTags, TagSet tagSet) {
        places = withoutQuotes(words, allTags, tagSet);
        int size = places.length;
        low = new int[size];
        stems = new int[size];
        tags = new int[size];
        commas = new int[size + 2];
        verbs = new int[size + 2];
        quotes = new int[size + 2];
        for (int i = 0; i < size; i++) {
            low[i] = words.low[places[i]];
            stems[i] = words.stem[places[i]];
            tags[i] = allTags[places[i]];
            String universal = tagSet.universal(tags[i]);
            commas[i + 1] = commas[i] + (universal.equals("PUNCT") ? 1 : 0);
            verbs[i + 1] = verbs[i] + (universal.equals("VERB") ? 1 : 0);
            quotes[i] = places[i] - i;
        }
        commas[size + 1] = commas[size];
        verbs[size + 1] = verbs[size];
        quotes[size] = words.size - size;
        quotes[size + 1] = quotes[size];
    }

    /** The number of words the parser sees. */
    public int size() {
        return places.length;
    }

    /** For each of them its place in the sentence. */
    public int[] places() {
        return places.clone();
    }

    private static int[] withoutQuotes(Words words, int[] tags, TagSet tagSet) {
        int[] kept = IntStream.range(0, words.size)
                .filter(i -> !isQuote(tagSet.fine(tags[i])))
                .toArray();
        return kept.length > 0 ? kept : IntStream.range(0, words.size).toArray();
    }

    private static boolean isQuote(String fine) {
        return fine.equals("``") || fine.equals("''");
    }

    private int w(int i) {
        return i < 0 ? NONE : i >= low.length ? NONE - 1 : low[i];
    }

    private int stem(int i) {
        return i < 0 ? NONE : i >= low.length ? NONE - 1 : stems[i];
    }

    private int t(int i) {
        return i < 0 ? NONE : i >= low.length ? NONE - 1 : tags[i];
    }

    private int left(int i, ParseState s) {
        return i < 0 ? -1 : s.firstLeft[i];
    }

    private int right(int i, ParseState s) {
        return i < 0 ? -1 : s.lastRight[i];
    }

    private static int r(int i, ParseState s) {
        return i < 0 || i >= s.size ? NONE : s.relations[i];
    }

    private static int distance(int i, int j) {
        if (i < 0 || j < 0) {
            return NONE;
        }
        int d = Math.abs(j - i);
        return d < 5 ? d : d < 8 ? 5 : d < 14 ? 6 : 7;
    }

    private int between(int i, int j) {
        if (i < 0 || j < 0) {
            return NONE;
        }
        int marks = Math.min(3, commas[j] - commas[i + 1]);
        int verb = Math.min(2, verbs[j] - verbs[i + 1]);
        return marks * 3 + verb;
    }

    /** Whether a quotation begins or ends between two words. */
    private int quoted(int i, int j) {
        return i < 0 || j < 0 ? NONE : Math.min(2, quotes[j] - quotes[i]);
    }

    public void collect(ParseState s, Features f) {
        f.clear();
        int s0 = s.stack(0);
        int s1 = s.stack(1);
        int s2 = s.stack(2);
        int b0 = s.buffer(0);
        int b1 = s.buffer(1);
        int b2 = s.buffer(2);
        single(f, s0, s1, s2, b0, b1, b2);
        pairs(f, s0, s1, s2, b0, b1, b2);
        children(s, f, s0, s1, b0);
        counts(s, f, s0, s1, b0, b1);
        stems(s, f, s0, s1, b0);
    }

    private void single(Features f, int... places) {
        for (int place : places) {
            f.add(w(place));
            f.add(t(place));
            f.add(w(place), t(place));
        }
        f.add(t(places[0]), t(places[3]));
    }

    private void pairs(Features f, int s0, int s1, int s2, int b0, int b1, int b2) {
        f.add(w(s0), t(s0), w(b0), t(b0));
        f.add(w(s0), t(s0), w(b0));
        f.add(w(s0), w(b0), t(b0));
        f.add(w(s0), t(s0), t(b0));
        f.add(t(s0), w(b0), t(b0));
        f.add(w(s0), w(b0));
        f.add(w(s1), w(s0));
        f.add(t(s1), t(s0));
        f.add(w(s1), t(s1), t(s0));
        f.add(t(s1), w(s0), t(s0));
        f.add(w(s1), t(s1), w(s0), t(s0));
        f.add(t(s1), t(b0));
        f.add(w(s1), w(b0));
        f.add(w(s1), t(b0));
        f.add(t(b0), t(b1));
        f.add(w(b0), t(b1));
        f.add(w(s0), t(b0), t(b1));
        f.add(t(s0), t(b0), t(b1));
        f.add(t(s0), w(b0), t(b1));
        f.add(t(s0), t(b0), w(b1));
        f.add(t(b0), t(b1), t(b2));
        f.add(t(s0), t(b0), t(b1), t(b2));
        f.add(t(s1), t(s0), t(b0));
        f.add(w(s1), t(s0), t(b0));
        f.add(t(s1), w(s0), t(b0));
        f.add(t(s1), t(s0), w(b0));
        f.add(t(s1), t(s0), t(b0), t(b1));
        f.add(t(s2), t(s1), t(s0));
        f.add(t(s2), t(s1), t(s0), t(b0));
        f.add(t(s2), w(s1), t(s0));
    }

    private void children(ParseState s, Features f, int s0, int s1, int b0) {
        int s0l = left(s0, s);
        int s0r = right(s0, s);
        int s1l = left(s1, s);
        int s1r = right(s1, s);
        int b0l = left(b0, s);
        for (int child : new int[] {s0l, s0r, s1l, s1r, b0l}) {
            f.add(w(child));
            f.add(t(child));
            f.add(r(child, s));
        }
        f.add(t(s0), t(s0l), r(s0l, s));
        f.add(t(s0), t(s0r), r(s0r, s));
        f.add(t(s0), t(s0l), t(b0));
        f.add(t(s0), t(s0r), t(b0));
        f.add(t(s0), t(b0), t(b0l), r(b0l, s));
        f.add(t(s1), t(s1l), t(s0));
        f.add(t(s1), t(s1r), t(s0), r(s1r, s));
        f.add(t(s1), t(s0), t(s0l), r(s0l, s));
        f.add(t(s1), t(s0), t(s0r), r(s0r, s));
        f.add(w(s1), w(s0l), t(s0));
        f.add(w(s1), w(s0l), w(s0));
        f.add(t(s1), w(s0l), t(s0));
        f.add(t(s1), w(s0l), w(s0));
        f.add(t(s2(s)), t(s1), w(s0l), t(s0));
        f.add(w(b0l), t(b0), t(s0));
        f.add(w(b0l), t(b0), w(s0));
        f.add(w(s0), r(s0l, s), r(s0r, s));
        f.add(w(s1), r(s1l, s), r(s1r, s));
        f.add(w(b0), r(b0l, s));
        int s0l2 = s0 < 0 ? -1 : s.secondLeft[s0];
        int s0r2 = s0 < 0 ? -1 : s.secondRight[s0];
        int s1r2 = s1 < 0 ? -1 : s.secondRight[s1];
        f.add(t(s0), r(s0l, s), r(s0l2, s));
        f.add(t(s0), r(s0r, s), r(s0r2, s));
        f.add(t(s1), r(s1r, s), r(s1r2, s));
        f.add(t(s0), t(s0l), t(s0l2));
        f.add(t(s1), t(s1r), t(s1r2), t(s0));
    }

    private static int s2(ParseState s) {
        return s.stack(2);
    }

    private void counts(ParseState s, Features f, int s0, int s1, int b0, int b1) {
        int near = distance(s0, b0);
        int far = distance(s1, s0);
        int marks = between(s0, b0);
        f.add(near);
        f.add(w(s0), near);
        f.add(t(s0), near);
        f.add(w(b0), near);
        f.add(t(s0), t(b0), near);
        f.add(t(s1), t(s0), far);
        f.add(w(s1), t(s0), far);
        f.add(t(s0), t(b0), marks);
        f.add(t(s1), t(s0), between(s1, s0));
        f.add(t(s1), t(b0), between(s1, b0));
        f.add(t(s0), t(b0), quoted(s0, b0));
        f.add(t(s1), t(s0), quoted(s1, s0));
        f.add(t(s0), t(b0), t(b1), quoted(b0, b1));
        int s0left = s0 < 0 ? NONE : s.leftSet[s0];
        int s0right = s0 < 0 ? NONE : s.rightSet[s0];
        int s1left = s1 < 0 ? NONE : s.leftSet[s1];
        int s1right = s1 < 0 ? NONE : s.rightSet[s1];
        int b0left = b0 < 0 ? NONE : s.leftSet[b0];
        f.add(t(s0), s0left);
        f.add(w(s0), s0left);
        f.add(t(s0), s0right);
        f.add(w(s0), s0right);
        f.add(t(s1), s1left, t(s0));
        f.add(t(s1), s1right, t(s0));
        f.add(w(s1), s1right);
        f.add(t(b0), b0left, t(s0));
        f.add(w(b0), b0left);
        f.add(t(s0), t(b0), s0right);
        f.add(t(s0), s0left, s0right, t(b0));
        f.add(Math.min(4, s.depth()), t(b0), t(b1));
        f.add(t(s0), t(b0), b1 >= s.size ? 1 : 0);
    }

    private void stems(ParseState s, Features f, int s0, int s1, int b0) {
        int marker = left(s0, s);
        int next = s.buffer(1);
        f.add(stem(s0), t(s0), t(b0));
        f.add(stem(s0), t(s0), t(b0), t(next));
        f.add(stem(s0), stem(b0));
        f.add(stem(s1), stem(s0));
        f.add(stem(s1), stem(s0), w(marker));
        f.add(stem(s1), t(s0), w(marker));
        f.add(stem(s1), t(s0), t(b0));
        f.add(stem(s1), t(s1), t(s0), r(right(s1, s), s));
        f.add(stem(b0), t(b0), t(s0));
        f.add(stem(s2(s)), t(s1), t(s0), w(marker));
    }
}
