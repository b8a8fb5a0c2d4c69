package org.daybook.plugins.english.grammar;

import java.util.Arrays;
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
    public ParseState parse(ParseFeatures view) {
        ParseState state = new ParseState(view.size());
        Features features = new Features();
        int[] scores = new int[weights.width(actions.size())];
        while (!state.isFinished()) {
            view.collect(state, features);
            score(features, scores);
            state.apply(actions, best(state, scores));
        }
        return state;
    }

    public void score(Features features, int[] scores) {
        Arrays.fill(scores, 0);
        features.score(weights, scores);
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
