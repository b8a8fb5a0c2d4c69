package org.daybook.plugins.english.parsing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.daybook.plugins.english.linear.Features;
import org.daybook.plugins.english.linear.Weights;

/** Draws the arcs of a sentence, greedily, in two actions a word. */
public final class Parser {
    private final Actions actions;
    private final Weights weights;

    public Parser(Actions actions, Weights weights) {
        this.actions = actions;
        this.weights = weights;
    }

    /** The finished state holds heads among the words the parser sees, of which their number stands for the root, and relations. */
    public ParseState parse(Sight sight) {
        ParseFeatures view = new ParseFeatures(sight);
        ParseState state = new ParseState(sight.size());
        Features features = new Features();
        Sums sums = new Sums(actions.size());
        while (!state.isFinished()) {
            if (state.hasChoice()) {
                sums.add(view, state, features, weights);
            }
            state.apply(actions, best(state, sums.scores));
        }
        return state;
    }

    /**
     * The scores of the actions, made of three sums: what is seen of the words ahead holds until the next shift, what
     * is seen of the stack as long as its top lies there, and only the rest changes with every action.
     */
    private static final class Sums {
        /** Stacks are hardly ever deeper; below that nothing is kept, so that no text takes much memory. */
        private static final int DEEPEST = 64;

        private final int[] scores;
        private final int[] ahead;
        private final List<int[]> stack = new ArrayList<>();
        private int aheadOf = -1;
        private int known;

        Sums(int actions) {
            scores = new int[actions];
            ahead = new int[actions];
        }

        void add(ParseFeatures view, ParseState state, Features features, Weights weights) {
            if (aheadOf != state.buffer(0)) {
                aheadOf = state.buffer(0);
                features.clear();
                view.ahead(state, features);
                sum(weights, features, ahead);
                known = Math.min(known, state.depth() - 1);
            }
            int depth = Math.min(state.depth(), DEEPEST);
            while (stack.size() <= depth) {
                stack.add(new int[scores.length]);
            }
            if (known < depth || depth == DEEPEST) {
                features.clear();
                view.stack(state, features);
                sum(weights, features, stack.get(depth));
            }
            known = depth;
            features.clear();
            view.rest(state, features);
            int[] seen = stack.get(depth);
            for (int action = 0; action < scores.length; action++) {
                scores[action] = ahead[action] + seen[action];
            }
            weights.score(features, scores);
        }

        private static void sum(Weights weights, Features features, int[] sums) {
            Arrays.fill(sums, 0);
            weights.score(features, sums);
        }
    }

    public void score(Features features, int[] scores) {
        Arrays.fill(scores, 0);
        weights.score(features, scores);
    }

    public int best(ParseState state, int[] scores) {
        boolean shift = state.canShift();
        boolean left = state.canLeft();
        boolean right = state.canRight();
        int best = -1;
        for (int action = 0; action < actions.size(); action++) {
            boolean allowed = action == Actions.SHIFT ? shift : actions.isLeft(action) ? left : right;
            if (allowed && (best < 0 || scores[action] > scores[best])) {
                best = action;
            }
        }
        return best;
    }
}
