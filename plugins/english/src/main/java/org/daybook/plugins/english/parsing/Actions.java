package org.daybook.plugins.english.parsing;

import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What the parser can do. The first action shifts; others draw an arc to the left or right with a relation. */
public final class Actions {
    public static final int SHIFT = 0;
    private final List<String> relations;
    private final int[] relationOf;
    private final boolean[] left;

    /** An action is written {@code L:nsubj} or {@code R:obj}. */
    public Actions(List<String> arcs) {
        List<String> names = new ArrayList<>();
        relationOf = new int[arcs.size() + 1];
        left = new boolean[arcs.size() + 1];
        for (int i = 0; i < arcs.size(); i++) {
            String relation = arcs.get(i).substring(2);
            if (!names.contains(relation)) {
                names.add(relation);
            }
            relationOf[i + 1] = names.indexOf(relation);
            left[i + 1] = arcs.get(i).charAt(0) == 'L';
        }
        relations = List.copyOf(names);
    }

    public int size() {
        return relationOf.length;
    }

    public boolean isLeft(int action) {
        return left[action];
    }

    public int relationOf(int action) {
        return relationOf[action];
    }

    public String relation(int index) {
        return relations.get(index);
    }

    /** -1 for a relation no action draws. */
    public int indexOf(String relation) {
        return relations.indexOf(relation);
    }

    public void write(DataOutput out) throws IOException {
        out.writeShort(size() - 1);
        for (int i = 1; i < size(); i++) {
            out.writeUTF((left[i] ? "L:" : "R:") + relations.get(relationOf[i]));
        }
    }
}
