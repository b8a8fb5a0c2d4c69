package org.daybook.ingestion.dating;

import java.util.ArrayList;
import java.util.List;

/** The sentences of a text as lists of words; a rough cut that needs no language plugin. */
final class Sentences {

    private static final int LOOKED_AT = 60_000;
    private static final String MARKS = ",;:()[]\"“”«»";

    private Sentences() {}

    static List<List<String>> of(String text) {
        List<List<String>> sentences = new ArrayList<>();
        int end = Math.min(text.length(), LOOKED_AT);
        int start = 0;
        for (int i = 0; i < end; i++) {
            if (ends(text, i)) {
                add(sentences, text.substring(start, i + 1));
                start = i + 1;
            }
        }
        add(sentences, text.substring(start, end));
        return sentences;
    }

    private static boolean ends(String text, int i) {
        char c = text.charAt(i);
        if (c == '\n') {
            return true;
        }
        if ((c != '.' && c != '!' && c != '?') || i == 0 || i + 1 >= text.length()) {
            return false;
        }
        char before = text.charAt(i - 1);
        boolean closes = Character.isLowerCase(before) || Character.isDigit(before) || before == '%' || before == ')';
        char next = text.charAt(i + 1);
        return closes && (Character.isWhitespace(next) || Character.isUpperCase(next) || "\"”’".indexOf(next) >= 0);
    }

    private static void add(List<List<String>> sentences, String sentence) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= sentence.length(); i++) {
            char c = i < sentence.length() ? sentence.charAt(i) : ' ';
            if (Character.isWhitespace(c) || MARKS.indexOf(c) >= 0) {
                String done = trimmed(word);
                if (!done.isEmpty()) {
                    words.add(done);
                }
                word.setLength(0);
            } else {
                word.append(c);
            }
        }
        if (!words.isEmpty()) {
            sentences.add(words);
        }
    }

    private static String trimmed(StringBuilder word) {
        int start = 0;
        int end = word.length();
        while (start < end && "'‘’–—-".indexOf(word.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && ".!?'’–—-".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(start, end);
    }
}
