package org.daybook.plugins.english.grammar;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The tags a word can have, each a universal and a fine one such as {@code AUX|VBD}, and for common words the tags they
 * were seen with. A word's tags together are one number, its ambiguity; 0 is that of an unknown word.
 */
public final class TagSet {
    private final List<String> tags;
    private final Map<Integer, Integer> ambiguities;

    public TagSet(List<String> tags, Map<Integer, Integer> ambiguities) {
        this.tags = List.copyOf(tags);
        this.ambiguities = Map.copyOf(ambiguities);
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

    /** These tags, with what another knows of words. */
    public TagSet withAmbiguitiesOf(TagSet other) {
        return new TagSet(tags, other.ambiguities);
    }

    int ambiguity(int word) {
        return ambiguities.getOrDefault(word, 0);
    }

    public void write(DataOutput out) throws IOException {
        out.writeShort(tags.size());
        for (String tag : tags) {
            out.writeUTF(tag);
        }
        out.writeInt(ambiguities.size());
        for (Integer word : ambiguities.keySet().stream().sorted().toList()) {
            out.writeInt(word);
            out.writeInt(ambiguities.getOrDefault(word, 0));
        }
    }

    static TagSet read(DataInput in) throws IOException {
        String[] tags = new String[in.readUnsignedShort()];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = in.readUTF();
        }
        int words = in.readInt();
        Map<Integer, Integer> ambiguities = HashMap.newHashMap(words);
        for (int i = 0; i < words; i++) {
            int word = in.readInt();
            ambiguities.put(word, in.readInt());
        }
        return new TagSet(List.of(tags), ambiguities);
    }

    /** For the few callers that need the names. */
    public List<String> names() {
        return IntStream.range(0, tags.size()).mapToObj(tags::get).toList();
    }
}
