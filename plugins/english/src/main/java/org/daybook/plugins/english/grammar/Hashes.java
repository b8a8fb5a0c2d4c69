package org.daybook.plugins.english.grammar;

/** The hash that {@link String#hashCode()} would give a part of a word, without making it. */
final class Hashes {
    private Hashes() {}

    static int of(String word, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + word.charAt(i);
        }
        return hash;
    }
}
