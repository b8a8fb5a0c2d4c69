package org.daybook.plugins.english.training;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.daybook.plugin.analysis.Token;
import org.daybook.plugin.document.Span;
import org.daybook.plugins.english.grammar.Grammar;

/** Prints how much of a CoNLL-U file the grammar gets right: {@code GrammarScore FILE}. Punctuation does not count. */
public final class GrammarScore {
    private int words;
    private int universal;
    private int fine;
    private int lemmas;
    private int attached;
    private int labelled;
    private final Map<String, int[]> byRelation = new TreeMap<>();

    private GrammarScore() {}

    public static void main(String[] arguments) {
        long start = System.nanoTime();
        Grammar grammar = Grammar.load();
        long loaded = System.nanoTime();
        List<TreebankSentence> sentences = Treebank.read(Path.of(arguments[0]));
        GrammarScore score = new GrammarScore();
        for (TreebankSentence sentence : sentences) {
            score.add(sentence, read(grammar, sentence));
        }
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long from = System.nanoTime();
            sentences.forEach(sentence -> read(grammar, sentence));
            best = Math.min(best, (System.nanoTime() - from) / 1e9);
        }
        System.out.println(score);
        System.out.printf(
                Locale.ROOT, "load %.0f ms, %.0f sentences/s%n", (loaded - start) / 1e6, sentences.size() / best);
    }

    private static List<Token> read(Grammar grammar, TreebankSentence sentence) {
        return grammar.read(sentence.words(), Collections.nCopies(sentence.size(), new Span(0, 0)));
    }

    private void add(TreebankSentence gold, List<Token> read) {
        for (int i = 0; i < gold.size(); i++) {
            String tag = gold.tags().get(i);
            Token token = read.get(i);
            if (tag.startsWith("PUNCT")) {
                continue;
            }
            words++;
            universal += tag.startsWith(token.tag() + "|") ? 1 : 0;
            fine += tag.endsWith("|" + token.fine()) ? 1 : 0;
            lemmas += gold.lemmas().get(i).equalsIgnoreCase(token.lemma()) ? 1 : 0;
            int head = gold.heads().get(i) == gold.size() ? -1 : gold.heads().get(i);
            String relation = gold.relations().get(i);
            int[] counts = byRelation.computeIfAbsent(relation, key -> new int[2]);
            counts[0]++;
            if (head == token.head()) {
                attached++;
                if (relation.equals(token.relation())) {
                    labelled++;
                    counts[1]++;
                }
            }
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "words %d  UPOS %.4f  XPOS %.4f  lemma %.4f  UAS %.4f  LAS %.4f%n",
                words,
                part(universal),
                part(fine),
                part(lemmas),
                part(attached),
                part(labelled)));
        byRelation.forEach((relation, counts) -> {
            if (counts[0] >= 20) {
                text.append(String.format(Locale.ROOT, "%s %d/%d  ", relation, counts[1], counts[0]));
            }
        });
        return text.toString();
    }

    private double part(int right) {
        return right / (double) Math.max(1, words);
    }
}
