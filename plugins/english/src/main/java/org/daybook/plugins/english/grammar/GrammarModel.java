package org.daybook.plugins.english.grammar;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.daybook.plugins.english.linear.LinearModel;
import org.daybook.plugins.english.parsing.Actions;

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
        TagSet tags = new TagSet(texts(data));
        Lexicon lexicon = Lexicon.read(data);
        LinearModel tagWeights = LinearModel.read(data);
        Actions actions = new Actions(texts(data));
        return new GrammarModel(tags, lexicon, tagWeights, actions, LinearModel.read(data));
    }

    private static List<String> texts(ByteBuffer in) {
        String[] texts = new String[in.getShort()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text(in);
        }
        return List.of(texts);
    }

    /** Text as {@link java.io.DataOutput#writeUTF} writes it; the model's is all ASCII. */
    private static String text(ByteBuffer in) {
        byte[] bytes = new byte[in.getShort()];
        in.get(bytes);
        return new String(bytes, StandardCharsets.US_ASCII);
    }
}
