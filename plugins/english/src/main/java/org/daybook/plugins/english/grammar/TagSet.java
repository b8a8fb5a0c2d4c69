package org.daybook.plugins.english.grammar;

import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/** The tags a word can have, each a universal and a fine one such as {@code AUX|VBD}. */
public final class TagSet {
    private final List<String> tags;
    private final String[] universal;
    private final String[] fine;

    public TagSet(List<String> tags) {
        this.tags = List.copyOf(tags);
        universal = tags.stream().map(tag -> tag.substring(0, tag.indexOf('|'))).toArray(String[]::new);
        fine = tags.stream().map(tag -> tag.substring(tag.indexOf('|') + 1)).toArray(String[]::new);
    }

    public int size() {
        return tags.size();
    }

    public int indexOf(String tag) {
        return tags.indexOf(tag);
    }

    public String universal(int tag) {
        return universal[tag];
    }

    public String fine(int tag) {
        return fine[tag];
    }

    public String name(int tag) {
        return tags.get(tag);
    }

    public void write(DataOutput out) throws IOException {
        out.writeShort(tags.size());
        for (String tag : tags) {
            out.writeUTF(tag);
        }
    }
}
