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
import java.util.zip.GZIPOutputStream;
import org.daybook.plugins.english.grammar.Actions;
import org.daybook.plugins.english.grammar.GrammarModel;
import org.daybook.plugins.english.grammar.TagSet;
import org.daybook.plugins.english.grammar.Tagger;
import org.daybook.plugins.english.grammar.Words;

/**
 * Learns the grammar of English from a treebank: {@code TrainGrammar TREEBANK-FOLDER OUTPUT-FOLDER}. The folder holds
 * {@code ewt-train.conllu}. The same treebank gives the same model, byte for byte.
 */
public final class TrainGrammar {
    private static final long SEED = 20250704;
    private static final int FOLDS = 5;
    private static final int TAG_ROUNDS = 8;
    private static final int PARSE_ROUNDS = 10;
    private static final double TAG_SCALE = 6;
    private static final double PARSE_SCALE = 2;
    private static final int FEWEST_UPDATES = 6;
    private final PrintStream log;

    private TrainGrammar(PrintStream log) {
        this.log = log;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("usage: TrainGrammar TREEBANK-FOLDER OUTPUT-FOLDER");
            return;
        }
        new TrainGrammar(System.out).run(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    private void run(Path treebank, Path output) throws IOException {
        List<TreebankSentence> plain = Treebank.read(treebank.resolve("ewt-train.conllu"));
        LemmaTable.write(plain, output.resolve("lemmas.tsv"));
        List<List<TreebankSentence>> folds = folds(plain);
        List<TreebankSentence> all = folds.stream().flatMap(List::stream).toList();
        TagSet tags = TaggerTrainer.tagSet(all);
        List<int[]> tagged = jackknife(folds, tags);
        log.println("sentences " + all.size() + ", tags right " + right(all, tagged, tags));
        Perceptron tagWeights = TaggerTrainer.train(all, tags, TAG_ROUNDS, SEED);
        Actions actions = ParserTrainer.actions(all);
        log.println("actions " + actions.size());
        Perceptron parseWeights = new ParserTrainer(actions, tags, SEED).train(all, tagged, PARSE_ROUNDS);
        Path file = output.resolve("english.model.gz");
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file), 1 << 16)))) {
            out.writeInt(GrammarModel.MAGIC);
            tags.write(out);
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
    private static List<int[]> jackknife(List<List<TreebankSentence>> folds, TagSet tags) {
        List<int[]> tagged = new ArrayList<>();
        for (int fold = 0; fold < folds.size(); fold++) {
            List<TreebankSentence> held = folds.get(fold);
            List<List<TreebankSentence>> others = new ArrayList<>(folds);
            others.remove(fold);
            List<TreebankSentence> rest = others.stream().flatMap(List::stream).toList();
            TagSet known = tags.withAmbiguitiesOf(TaggerTrainer.tagSet(rest));
            Tagger tagger = new Tagger(known, TaggerTrainer.train(rest, known, TAG_ROUNDS, SEED));
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
                right += tags.names().get(guess[w]).equals(gold.get(w)) ? 1 : 0;
            }
        }
        return right / (double) tagged.stream().flatMapToInt(Arrays::stream).count();
    }
}
