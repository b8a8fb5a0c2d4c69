package org.daybook.plugins.english.training;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.daybook.plugins.english.grammar.GrammarModel;
import org.daybook.plugins.english.grammar.Lexicon;
import org.daybook.plugins.english.grammar.TagSet;
import org.daybook.plugins.english.grammar.Tagger;
import org.daybook.plugins.english.grammar.Words;
import org.daybook.plugins.english.linear.IntMap;
import org.daybook.plugins.english.parsing.Actions;

/**
 * Learns the grammar of English from a treebank: {@code TrainGrammar TREEBANK-FOLDER WORDNET-FOLDER OUTPUT-FOLDER}. The folder holds
 * {@code ewt-train.conllu}; WordNet's folder holds
 * {@code index.noun} and the like (Debian: wordnet-base). The same treebank gives the same model, byte for byte.
 */
public final class TrainGrammar {
    private static final long SEED = 20250704;
    private static final int FOLDS = 5;
    private static final int TAG_LIVES = 2;
    private static final int TAG_ROUNDS = 7;
    private static final int JACKKNIFE_ROUNDS = 6;
    private static final int PARSE_LIVES = 2;
    private static final int PARSE_ROUNDS = 6;
    private static final double TAG_SCALE = 16;
    private static final double PARSE_SCALE = 8;
    private static final int FEWEST_UPDATES = 12;
    private final PrintStream log;

    private TrainGrammar(PrintStream log) {
        this.log = log;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            System.err.println("usage: TrainGrammar TREEBANK-FOLDER WORDNET-FOLDER OUTPUT-FOLDER");
            return;
        }
        new TrainGrammar(System.out).run(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
    }

    private void run(Path treebank, Path wordNet, Path output) throws IOException {
        List<TreebankSentence> plain = Treebank.read(treebank.resolve("ewt-train.conllu"));
        List<List<TreebankSentence>> folds = folds(plain);
        List<TreebankSentence> all = folds.stream().flatMap(List::stream).toList();
        TagSet tags = TaggerTrainer.tagSet(all);
        Lexicon lexicon = TaggerTrainer.lexicon(all, WordNet.kinds(wordNet));
        LemmaTable.write(plain, WordNet.irregular(wordNet), lexicon, output.resolve("lemmas.tsv"));
        List<int[]> tagged = jackknife(folds, tags, lexicon);
        log.println("sentences " + all.size() + ", tags right " + right(all, tagged, tags));
        Perceptron tagWeights = TaggerTrainer.train(all, tags, lexicon, TAG_LIVES, TAG_ROUNDS, SEED);
        Actions actions = ParserTrainer.actions(all);
        log.println("actions " + actions.size());
        Perceptron parseWeights = new ParserTrainer(actions, tags, SEED).train(all, tagged, PARSE_LIVES, PARSE_ROUNDS);
        Path file = output.resolve("english.model.gz");
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file), 1 << 16)))) {
            out.writeInt(GrammarModel.MAGIC);
            tags.write(out);
            lexicon.write(out);
            tagWeights.write(out, TAG_SCALE, FEWEST_UPDATES);
            actions.write(out);
            parseWeights.write(out, PARSE_SCALE, FEWEST_UPDATES);
        }
        log.println("model " + Files.size(file) + " bytes");
    }

    private static List<List<TreebankSentence>> folds(List<TreebankSentence> sentences) {
        List<List<TreebankSentence>> folds = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int from = sentences.size() * fold / FOLDS;
            int to = sentences.size() * (fold + 1) / FOLDS;
            folds.add(NewsVariants.with(sentences.subList(from, to)));
        }
        return folds;
    }

    /** Tags each part with a tagger that has not seen it, so that the parser learns with the errors it will meet. */
    private static List<int[]> jackknife(List<List<TreebankSentence>> folds, TagSet tags, Lexicon lexicon) {
        List<int[]> tagged = new ArrayList<>();
        for (int fold = 0; fold < folds.size(); fold++) {
            List<TreebankSentence> held = folds.get(fold);
            List<List<TreebankSentence>> others = new ArrayList<>(folds);
            others.remove(fold);
            List<TreebankSentence> rest = others.stream().flatMap(List::stream).toList();
            Lexicon known = lexicon.withAmbiguitiesOf(TaggerTrainer.lexicon(rest, IntMap.of(Map.of())));
            Tagger tagger = new Tagger(tags, known, TaggerTrainer.train(rest, tags, known, 1, JACKKNIFE_ROUNDS, SEED));
            held.forEach(sentence -> tagged.add(tagger.tag(Words.of(sentence.words()))));
        }
        return tagged;
    }

    private static double right(List<TreebankSentence> sentences, List<int[]> tagged, TagSet tags) {
        long right = 0;
        for (int i = 0; i < tagged.size(); i++) {
            int[] guess = tagged.get(i);
            List<String> gold = sentences.get(i).tags();
            for (int w = 0; w < guess.length; w++) {
                right += tags.name(guess[w]).equals(gold.get(w)) ? 1 : 0;
            }
        }
        return right / (double) tagged.stream().flatMapToInt(Arrays::stream).count();
    }
}
