package org.daybook.plugins.english.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.daybook.plugins.english.linear.Features;
import org.daybook.plugins.english.linear.Weights;
import org.junit.jupiter.api.Test;

class ParserTest {
    private static final Actions ACTIONS =
            new Actions(List.of("L:det", "L:nsubj", "L:root", "R:obj", "R:obl", "R:punct", "L:case"));

    /** Weights that differ for each feature and action, so that any other feature would end in another tree. */
    private static final Weights ANY = (features, scores) -> {
        for (int i = 0; i < features.count(); i++) {
            for (int action = 0; action < scores.length; action++) {
                scores[action] += (features.hashes()[i] * (2 * action + 0x9E3779B1)) >>> 24;
            }
        }
    };

    @Test
    void sumsThatAreKeptChooseTheTreeThatSumsMadeAnewChoose() {
        Random random = new Random(11);
        for (int size = 1; size < 120; size++) {
            Sight sight = sight(size, random);
            ParseState kept = new Parser(ACTIONS, ANY).parse(sight);
            ParseState anew = parseAnew(sight);
            assertThat(kept.heads()).isEqualTo(anew.heads());
            for (int word = 0; word < sight.size(); word++) {
                if (kept.heads()[word] < sight.size()) {
                    assertThat(kept.relations()[word]).isEqualTo(anew.relations()[word]);
                }
            }
        }
    }

    @Test
    void aStackDeeperThanIsKeptParsesAlike() {
        Weights shiftFirst = (features, scores) -> {
            ANY.score(features, scores);
            scores[Actions.SHIFT] += 1_000_000;
        };
        Sight sight = sight(200, new Random(5));
        assertThat(new Parser(ACTIONS, shiftFirst).parse(sight).heads())
                .isEqualTo(parseAnew(sight, shiftFirst).heads());
    }

    private static ParseState parseAnew(Sight sight) {
        return parseAnew(sight, ANY);
    }

    private static ParseState parseAnew(Sight sight, Weights weights) {
        Parser parser = new Parser(ACTIONS, weights);
        ParseFeatures view = new ParseFeatures(sight);
        ParseState state = new ParseState(sight.size());
        Features features = new Features();
        int[] scores = new int[ACTIONS.size()];
        while (!state.isFinished()) {
            view.collect(state, features);
            parser.score(features, scores);
            state.apply(ACTIONS, parser.best(state, scores));
        }
        return state;
    }

    private static Sight sight(int size, Random random) {
        int[] words = random.ints(size, 0, 40).toArray();
        int[] stems = random.ints(size, 0, 20).toArray();
        int[] tags = random.ints(size, 0, 9).toArray();
        int[] kinds = random.ints(size, 0, 6).toArray();
        return new Sight(words, stems, tags, kinds);
    }
}
