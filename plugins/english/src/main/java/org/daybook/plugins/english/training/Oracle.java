package org.daybook.plugins.english.training;

import org.daybook.plugins.english.parsing.Actions;
import org.daybook.plugins.english.parsing.ParseState;

/** How many right arcs an action makes unreachable (the dynamic oracle of the arc-hybrid system, Goldberg and Nivre 2013). */
final class Oracle {
    private final int[] heads;
    private final int[] relations;
    private int child;
    private int leftHead;
    private int rightHead;
    private int shiftCost;
    private int leftCost;
    private int rightCost;

    /** Heads are indices, the number of words for the root; relations are those of the actions. */
    Oracle(int[] heads, int[] relations) {
        this.heads = heads;
        this.relations = relations;
    }

    /** Looks at a state once for all actions. */
    void look(ParseState state) {
        int next = state.buffer(0);
        child = state.stack(0);
        leftHead = next;
        rightHead = state.stack(1);
        shiftCost = 0;
        for (int i = 0; i < state.depth(); i++) {
            int below = state.stack(i);
            shiftCost += heads[below] == next ? 1 : 0;
            shiftCost += next < heads.length && i > 0 && heads[next] == below ? 1 : 0;
        }
        if (child >= 0) {
            int children = 0;
            for (int later = next; later < heads.length; later++) {
                children += heads[later] == child ? 1 : 0;
            }
            leftCost = children + (heads[child] > next || heads[child] == rightHead ? 1 : 0);
            rightCost = children + (heads[child] >= next ? 1 : 0);
        }
    }

    int cost(Actions actions, int action) {
        if (action == Actions.SHIFT) {
            return shiftCost;
        }
        boolean left = actions.isLeft(action);
        int wrongName =
                heads[child] == (left ? leftHead : rightHead) && relations[child] != actions.relationOf(action) ? 1 : 0;
        return wrongName + (left ? leftCost : rightCost);
    }
}
