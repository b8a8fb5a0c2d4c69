package org.daybook.plugins.english.grammar;

import org.daybook.plugins.english.parsing.Actions;
import org.daybook.plugins.english.parsing.ParseState;

/** Heads and relations of all words of a sentence, those the parser did not see included. */
final class Tree {
    private final int[] heads;
    private final String[] relations;

    private Tree(int size) {
        heads = new int[size];
        relations = new String[size];
    }

    static Tree of(ParseState state, int[] places, int size, Actions actions) {
        Tree tree = new Tree(size);
        boolean[] seen = new boolean[size];
        int root = 0;
        for (int i = 0; i < places.length; i++) {
            int head = state.heads()[i];
            boolean isRoot = head == places.length;
            tree.heads[places[i]] = isRoot ? -1 : places[head];
            tree.relations[places[i]] = isRoot ? "root" : actions.relation(state.relations()[i]);
            seen[places[i]] = true;
            root = isRoot ? places[i] : root;
        }
        tree.hangQuotes(seen, root);
        return tree;
    }

    /** A quotation mark hangs on the head of what it encloses: on the highest word up to its partner. */
    private void hangQuotes(boolean[] seen, int root) {
        int open = -1;
        for (int i = 0; i < seen.length; i++) {
            if (!seen[i]) {
                hang(i, root);
                if (open >= 0) {
                    int head = highest(seen, open + 1, i);
                    hang(i, head < 0 ? root : head);
                    hang(open, head < 0 ? root : head);
                    open = -1;
                } else {
                    open = i;
                }
            }
        }
        int last = open < 0 ? -1 : highest(seen, open + 1, seen.length);
        if (last >= 0) {
            hang(open, last);
        }
    }

    private void hang(int mark, int head) {
        heads[mark] = head;
        relations[mark] = "punct";
    }

    private int highest(boolean[] seen, int from, int to) {
        for (int i = from; i < to; i++) {
            if (seen[i] && !relations[i].equals("punct") && (heads[i] < from || heads[i] >= to)) {
                return i;
            }
        }
        return -1;
    }

    /** -1 for the root. */
    int head(int word) {
        return heads[word];
    }

    String relation(int word) {
        return relations[word];
    }
}
