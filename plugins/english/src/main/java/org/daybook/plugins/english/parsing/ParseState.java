package org.daybook.plugins.english.parsing;

import java.util.Arrays;

/**
 * Where the arc-hybrid parser stands: a stack, the next word, and the arcs drawn so far. The root is a word after the
 * last and takes one child, the last word left on the stack.
 */
public final class ParseState {
    final int size;
    final int[] stack;
    final int[] heads;
    final int[] relations;
    final int[] firstLeft;
    final int[] secondLeft;
    final int[] lastRight;
    final int[] secondRight;
    final int[] leftCount;
    final int[] rightCount;
    final int[] leftSet;
    final int[] rightSet;
    private int depth;
    private int next;

    public ParseState(int size) {
        this.size = size;
        stack = new int[size + 1];
        heads = filled(size);
        relations = filled(size);
        firstLeft = filled(size + 1);
        secondLeft = filled(size + 1);
        lastRight = filled(size + 1);
        secondRight = filled(size + 1);
        leftCount = new int[size + 1];
        rightCount = new int[size + 1];
        leftSet = new int[size + 1];
        rightSet = new int[size + 1];
    }

    private static int[] filled(int size) {
        int[] values = new int[size];
        Arrays.fill(values, -1);
        return values;
    }

    /** The word so deep in the stack, 0 its top; -1 when there is none. */
    public int stack(int below) {
        return below < depth ? stack[depth - 1 - below] : -1;
    }

    /** The next word or one after it; the root's number is the number of words; -1 after that. */
    public int buffer(int ahead) {
        return next + ahead <= size ? next + ahead : -1;
    }

    public int depth() {
        return depth;
    }

    public boolean isFinished() {
        return next == size && depth == 0;
    }

    public int[] heads() {
        return heads;
    }

    public int[] relations() {
        return relations;
    }

    /** Otherwise there is a word to shift, or the root's child to hang on it, whatever the scores. */
    boolean hasChoice() {
        return depth > 1 || (depth == 1 && next < size);
    }

    public boolean canShift() {
        return next < size;
    }

    /** The root waits until one word is left. */
    public boolean canLeft() {
        return depth > 0 && (next < size || depth == 1);
    }

    public boolean canRight() {
        return depth > 1;
    }

    public boolean allows(Actions actions, int action) {
        return action == Actions.SHIFT ? canShift() : actions.isLeft(action) ? canLeft() : canRight();
    }

    public void apply(Actions actions, int action) {
        if (action == Actions.SHIFT) {
            stack[depth++] = next++;
            return;
        }
        int child = stack(0);
        int relation = actions.relationOf(action);
        if (actions.isLeft(action)) {
            attach(child, next, relation);
            secondLeft[next] = firstLeft[next];
            firstLeft[next] = child;
            leftCount[next]++;
            leftSet[next] = leftSet[next] * 31 + relation + 1;
        } else {
            int head = stack(1);
            attach(child, head, relation);
            secondRight[head] = lastRight[head];
            lastRight[head] = child;
            rightCount[head]++;
            rightSet[head] = rightSet[head] * 31 + relation + 1;
        }
        depth--;
    }

    private void attach(int child, int head, int relation) {
        heads[child] = head;
        relations[child] = relation;
    }
}
