package org.daybook.plugins.english.parsing;

import java.util.stream.IntStream;

/**
 * The words of a sentence as the parser sees them. It does not see quotation marks as words, for they stand anywhere in a
 * sentence without changing its grammar, only that there is one before a word.
 */
public final class Sight {
    /** Kinds of words, to be added up. */
    public static final int QUOTE = 1;

    public static final int MARK = 2;
    public static final int VERB = 4;

    /** Stands for what is not there. */
    static final int NONE = -7;

    private final int[] places;
    private final int[] words;
    private final int[] stems;
    private final int[] tags;
    private final int[] marks;
    private final int[] verbs;
    private final int[] quotes;

    /** The hashes of all words and of their stems, their tags and the sums of their kinds. */
    public Sight(int[] allWords, int[] allStems, int[] allTags, int[] kinds) {
        places = withoutQuotes(kinds);
        int size = places.length;
        words = new int[size];
        stems = new int[size];
        tags = new int[size];
        marks = new int[size + 2];
        verbs = new int[size + 2];
        quotes = new int[size + 2];
        for (int i = 0; i < size; i++) {
            int place = places[i];
            words[i] = allWords[place];
            stems[i] = allStems[place];
            tags[i] = allTags[place];
            marks[i + 1] = marks[i] + ((kinds[place] & MARK) != 0 ? 1 : 0);
            verbs[i + 1] = verbs[i] + ((kinds[place] & VERB) != 0 ? 1 : 0);
            quotes[i] = place - i;
        }
        marks[size + 1] = marks[size];
        verbs[size + 1] = verbs[size];
        quotes[size] = kinds.length - size;
        quotes[size + 1] = quotes[size];
    }

    private static int[] withoutQuotes(int[] kinds) {
        int[] kept = IntStream.range(0, kinds.length)
                .filter(i -> (kinds[i] & QUOTE) == 0)
                .toArray();
        return kept.length > 0 ? kept : IntStream.range(0, kinds.length).toArray();
    }

    /** The number of words the parser sees. */
    public int size() {
        return places.length;
    }

    /** For each of them its place in the sentence. */
    public int[] places() {
        return places.clone();
    }

    int word(int i) {
        return i < 0 ? NONE : i >= words.length ? NONE - 1 : words[i];
    }

    int stem(int i) {
        return i < 0 ? NONE : i >= stems.length ? NONE - 1 : stems[i];
    }

    int tag(int i) {
        return i < 0 ? NONE : i >= tags.length ? NONE - 1 : tags[i];
    }

    static int distance(int i, int j) {
        if (i < 0 || j < 0) {
            return NONE;
        }
        int d = Math.abs(j - i);
        return d < 5 ? d : d < 8 ? 5 : d < 14 ? 6 : 7;
    }

    /** How many punctuation marks and verbs stand between two words. */
    int between(int i, int j) {
        if (i < 0 || j < 0) {
            return NONE;
        }
        int mark = Math.min(3, marks[j] - marks[i + 1]);
        int verb = Math.min(2, verbs[j] - verbs[i + 1]);
        return mark * 3 + verb;
    }

    /** Whether a quotation begins or ends between two words. */
    int quoted(int i, int j) {
        return i < 0 || j < 0 ? NONE : Math.min(2, quotes[j] - quotes[i]);
    }
}
