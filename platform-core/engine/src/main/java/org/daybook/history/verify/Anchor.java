package org.daybook.history.verify;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A head of the hash chain that was kept elsewhere: a position and the hash there, in lower-case hexadecimal. */
public record Anchor(long position, String hash) {

    private static final Pattern WORDS = Pattern.compile("(\\d{1,18})\\s+([0-9a-fA-F]{64})");

    /** Reads the first line that has the form {@code POSITION HASH}; empty when there is none. */
    public static Optional<Anchor> parse(String words) {
        Matcher found = WORDS.matcher(words);
        return found.find()
                ? Optional.of(new Anchor(
                        Long.parseLong(found.group(1)), found.group(2).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    boolean contradicts(long at, byte[] computed) {
        return at == position && !HexFormat.of().formatHex(computed).equals(hash);
    }
}
