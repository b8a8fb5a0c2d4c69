package org.daybook.views.memory;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Words by number, in the order in which they came. One thread adds; others may read meanwhile what was there before. */
public final class Codes {

    /** What stands for no word at all. */
    public static final int NONE = -1;

    private static final int FIRST_ROOM = 64;

    private final Map<String, Integer> codes = new ConcurrentHashMap<>();
    private volatile String[] words = new String[FIRST_ROOM];
    private volatile int size;

    /** The number of a word, a new one where it has none. */
    public int add(String word) {
        Integer known = codes.get(word);
        if (known != null) {
            return known;
        }
        int code = size;
        if (code == words.length) {
            words = Arrays.copyOf(words, 2 * code);
        }
        words[code] = word;
        size = code + 1;
        codes.put(word, code);
        return code;
    }

    /** The number of a word, {@link #NONE} where it has none. */
    public int find(String word) {
        Integer known = codes.get(word);
        return known == null ? NONE : known;
    }

    public String word(int code) {
        return words[code];
    }

    public int size() {
        return size;
    }
}
