package org.daybook.plugins.english.grammar;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.daybook.plugins.english.linear.IntMap;

/**
 * What is known of words before they are seen in a sentence: of common words the tags the treebank gave them, and of the
 * words of a dictionary whether they are nouns, verbs, adjectives, adverbs or names. Words are known by their hashes.
 */
public final class Lexicon {
    public static final int NOUN = 1;
    public static final int VERB = 2;
    public static final int ADJECTIVE = 4;
    public static final int ADVERB = 8;
    public static final int NAME = 16;
    private final IntMap ambiguities;
    private final IntMap kinds;

    /** Ambiguities stand for sets of tags and are not 0; kinds are sums of the constants above, perhaps with more bits. */
    public Lexicon(IntMap ambiguities, IntMap kinds) {
        this.ambiguities = ambiguities;
        this.kinds = kinds;
    }

    /** 0 for a word that is not common. */
    int ambiguity(int word) {
        return ambiguities.get(word);
    }

    /** Whether the dictionary has the word, in lower case, as this kind. */
    public boolean has(String word, int kind) {
        return (kindOf(word) & kind) != 0;
    }

    private int kindOf(String word) {
        return kinds.get(word.hashCode());
    }

    private int kindOf(String word, int end) {
        return kinds.get(IntMap.key(word, 0, end));
    }

    private int kindOf(String word, int end, char added) {
        return kinds.get(IntMap.key(word, 0, end) * 31 + added);
    }

    /** What the dictionary says of a word or, when it has an ending, of what is left without it. */
    int kinds(String word) {
        int own = kindOf(word);
        int length = word.length();
        if (length > 3 && word.endsWith("s") && !word.endsWith("ss")) {
            int stem = kindOf(word, length - 1);
            stem |= word.endsWith("es") ? kindOf(word, length - 2) : 0;
            stem |= word.endsWith("ies") ? kindOf(word, length - 3, 'y') : 0;
            return own * 997 + stem * 7 + 1;
        }
        if (length > 4 && word.endsWith("ed")) {
            return own * 997 + stemKinds(word, length - 2, word.endsWith("ied")) * 7 + 2;
        }
        if (length > 5 && word.endsWith("ing")) {
            return own * 997 + stemKinds(word, length - 3, false) * 7 + 3;
        }
        if (length > 4 && word.endsWith("ly")) {
            return own * 997 + kindOf(word, length - 2) * 7 + 4;
        }
        int hyphen = word.lastIndexOf('-');
        if (own == 0 && hyphen > 0 && hyphen + 1 < length) {
            return kindOf(word.substring(hyphen + 1)) * 7 + 5;
        }
        return own * 997;
    }

    private int stemKinds(String word, int end, boolean y) {
        int found = kindOf(word, end) | kindOf(word, end, 'e');
        if (y) {
            found |= kindOf(word, end - 1, 'y');
        }
        if (word.charAt(end - 1) == word.charAt(end - 2)) {
            found |= kindOf(word, end - 1);
        }
        return found;
    }

    public void write(DataOutput out) throws IOException {
        ambiguities.write(out);
        kinds.write(out);
    }

    static Lexicon read(ByteBuffer in) {
        IntMap ambiguities = IntMap.read(in);
        return new Lexicon(ambiguities, IntMap.read(in));
    }

    /** With what another knows from the treebank. */
    public Lexicon withAmbiguitiesOf(Lexicon other) {
        return new Lexicon(other.ambiguities, kinds);
    }
}
