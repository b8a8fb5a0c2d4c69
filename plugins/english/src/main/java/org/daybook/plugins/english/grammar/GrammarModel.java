package org.daybook.plugins.english.grammar;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.daybook.plugins.english.linear.LinearModel;

/** What was learnt from the treebank. */
public record GrammarModel(
        TagSet tags, Lexicon lexicon, LinearModel tagWeights, Actions actions, LinearModel parseWeights) {
    public static final int MAGIC = 0x44424732;

    /** Reads what the training program wrote. */
    public static GrammarModel read(InputStream in) throws IOException {
        byte[] all;
        try (GZIPInputStream unpacked = new GZIPInputStream(new BufferedInputStream(in), 1 << 16)) {
            all = unpacked.readAllBytes();
        }
        ByteBuffer data = ByteBuffer.wrap(all);
        if (data.getInt() != MAGIC) {
            throw new IOException("not a grammar model of this version; run the training program again");
        }
        TagSet tags = TagSet.read(data);
        Lexicon lexicon = Lexicon.read(data);
        LinearModel tagWeights = LinearModel.read(data);
        Actions actions = Actions.read(data);
        return new GrammarModel(tags, lexicon, tagWeights, actions, LinearModel.read(data));
    }

    /** Text as {@link java.io.DataOutput#writeUTF} writes it; the model's is all ASCII. */
    static String text(ByteBuffer in) {
        byte[] bytes = new byte[in.getShort()];
        in.get(bytes);
        return new String(bytes, StandardCharsets.US_ASCII);
    }
}
