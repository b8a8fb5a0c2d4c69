package org.daybook.plugins.english.grammar;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/** The tags a word can have, each a universal and a fine one such as {@code AUX|VBD}. */
public final class TagSet {
    private final List<String> tags;

    public TagSet(List<String> tags) {
        this.tags = List.copyOf(tags);
    }

    public int size() {
        return tags.size();
    }

    public int indexOf(String tag) {
        return tags.indexOf(tag);
    }

    public String universal(int tag) {
        return tags.get(tag).substring(0, tags.get(tag).indexOf('|'));
    }

    public String fine(int tag) {
        return tags.get(tag).substring(tags.get(tag).indexOf('|') + 1);
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

    static TagSet read(ByteBuffer in) {
        String[] tags = new String[in.getShort()];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = GrammarModel.text(in);
        }
        return new TagSet(List.of(tags));
    }
}
