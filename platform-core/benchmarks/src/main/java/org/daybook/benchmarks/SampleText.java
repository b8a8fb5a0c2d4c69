package org.daybook.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;

/** Articles made of the sentences of the sample corpus in ever new order and with other numbers; always the same ones. */
final class SampleText {

    /** A generated article and how many sentences it was made of. */
    record Article(String name, String text, int sentences) {}

    private static final int SENTENCES = 16;
    private static final int IN_A_PARAGRAPH = 2;
    private static final Pattern NUMBER = Pattern.compile("(?<=\\s)[2-9]\\d?(?=\\s)");

    private final Random random = new Random(7);
    private final List<String> sentences;

    SampleText() throws IOException {
        this.sentences = sentences();
    }

    List<Article> articles(int count) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder("KYIV, July 4 (Halden) - ");
            for (int s = 0; s < SENTENCES; s++) {
                String sentence = sentences.get(random.nextInt(sentences.size()));
                text.append(NUMBER.matcher(sentence).replaceAll(Integer.toString(2 + random.nextInt(97))));
                text.append(s % IN_A_PARAGRAPH == IN_A_PARAGRAPH - 1 ? "\n\n" : " ");
            }
            articles.add(new Article("generated-" + i, text.toString(), SENTENCES));
        }
        return articles;
    }

    private static List<String> sentences() throws IOException {
        List<String> sentences = new ArrayList<>();
        for (String file : read("index.txt").lines().toList()) {
            if (file.endsWith(".txt")) {
                read(file).lines().filter(line -> line.length() > 80).forEach(line -> cut(line, sentences));
            }
        }
        return sentences;
    }

    private static void cut(String line, List<String> sentences) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(line);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            sentences.add(line.substring(start, end).strip());
        }
    }

    private static String read(String file) throws IOException {
        try (InputStream in = SampleText.class.getResourceAsStream("/sample/" + file)) {
            if (in == null) {
                throw new IOException("The sample corpus is not on the class path: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
