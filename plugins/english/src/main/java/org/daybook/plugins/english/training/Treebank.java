package org.daybook.plugins.english.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads CoNLL-U. Words that the treebank cuts at a hyphen become one word, as the tokeniser keeps them. */
final class Treebank {
    private Treebank() {}

    static List<TreebankSentence> read(Path file) {
        List<TreebankSentence> sentences = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                if (line.isBlank()) {
                    if (!rows.isEmpty()) {
                        sentences.add(sentence(rows));
                        rows.clear();
                    }
                } else if (!line.startsWith("#")) {
                    String[] fields = line.split("\t", -1);
                    if (fields[0].chars().allMatch(Character::isDigit)) {
                        rows.add(fields);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!rows.isEmpty()) {
            sentences.add(sentence(rows));
        }
        return sentences;
    }

    private static TreebankSentence sentence(List<String[]> rows) {
        int[] group = groups(rows);
        int size = group[group.length - 1] + 1;
        int[] first = new int[size];
        int[] chief = new int[size];
        java.util.Arrays.fill(first, -1);
        for (int i = 0; i < rows.size(); i++) {
            int head = head(rows, i);
            boolean outside = head < 0 || group[head] != group[i];
            if (first[group[i]] < 0) {
                first[group[i]] = i;
                chief[group[i]] = i;
            } else if (outside && !isHyphen(rows.get(i))) {
                chief[group[i]] = i;
            }
        }
        TreebankSentence sentence = new TreebankSentence(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int g = 0; g < size; g++) {
            int end = g + 1 < size ? first[g + 1] : rows.size();
            StringBuilder word = new StringBuilder();
            StringBuilder lemma = new StringBuilder();
            for (int i = first[g]; i < end; i++) {
                word.append(rows.get(i)[1]);
                lemma.append(i + 1 == end ? rows.get(i)[2] : rows.get(i)[1]);
            }
            String[] row = rows.get(chief[g]);
            int head = head(rows, chief[g]);
            sentence.words().add(word.toString());
            sentence.lemmas().add(lemma.toString());
            sentence.tags().add(row[3] + "|" + row[4]);
            sentence.heads().add(head < 0 ? size : group[head]);
            sentence.relations().add(row[7]);
        }
        return sentence;
    }

    /** For each row the number of the word it becomes part of. */
    private static int[] groups(List<String[]> rows) {
        int[] group = new int[rows.size()];
        int number = 0;
        for (int i = 0; i < rows.size(); i++) {
            boolean joined = i > 0
                    && isGlued(rows.get(i - 1))
                    && ((isHyphen(rows.get(i)) && i + 1 < rows.size() && isGlued(rows.get(i)))
                            || isInnerHyphen(rows, i - 1));
            group[i] = i == 0 ? 0 : joined ? number : ++number;
        }
        return group;
    }

    private static boolean isInnerHyphen(List<String[]> rows, int i) {
        return i > 0 && isHyphen(rows.get(i)) && isGlued(rows.get(i)) && isGlued(rows.get(i - 1));
    }

    private static boolean isHyphen(String[] row) {
        return row[1].equals("-") && row[4].equals("HYPH");
    }

    private static boolean isGlued(String[] row) {
        return row[9].contains("SpaceAfter=No");
    }

    private static int head(List<String[]> rows, int i) {
        return Integer.parseInt(rows.get(i)[6]) - 1;
    }
}
