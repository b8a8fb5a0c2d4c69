package org.daybook.plugins.feed.value;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text. Bytes that are good UTF-8 are UTF-8, whatever was declared: hardly anything else looks like it, and the
 * declaration is what feeds get wrong most often.
 */
public final class Decoding {

    private static final int LOOKED_AT = 1024;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']?([\\w.:-]{2,40})");
    private static final Pattern SAID = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]{2,40})");

    /** Names under which a larger character set is usually meant. */
    private static final Map<String, String> MEANT = Map.of(
            "iso-8859-1", "windows-1252",
            "us-ascii", "windows-1252",
            "iso-8859-9", "windows-1254",
            "tis-620", "x-windows-874",
            "gb2312", "GB18030",
            "gbk", "GB18030",
            "euc-kr", "x-windows-949",
            "shift_jis", "windows-31j",
            "big5", "Big5-HKSCS");

    private Decoding() {}

    /** Never starts with a byte order mark and holds no U+0000. */
    public static String text(byte[] content, Optional<String> mediaType) {
        Optional<Charset> wide = wide(content);
        String text = wide.isPresent() ? new String(content, wide.get()) : narrow(content, mediaType.orElse(""));
        String clean = text.indexOf(0) < 0 ? text : text.replace("\0", "");
        return clean.startsWith("\uFEFF") ? clean.substring(1) : clean;
    }

    /** By its mark, or by how the first two characters of anything that is a feed must look. */
    private static Optional<Charset> wide(byte[] content) {
        int start = 0;
        for (int i = 0; i < 4; i++) {
            start = start << 8 | (i < content.length ? content[i] & 0xff : 0xff);
        }
        return Optional.ofNullable(
                        switch (start) {
                            case 0x0000FEFF, 0x0000003C -> "UTF-32BE";
                            case 0xFFFE0000, 0x3C000000 -> "UTF-32LE";
                            case 0x4C6FA794 -> "IBM037";
                            default -> twoBytes(start);
                        })
                .filter(Charset::isSupported)
                .map(Charset::forName);
    }

    private static @Nullable String twoBytes(int start) {
        int both = start >>> 16;
        boolean big = both == 0xFEFF || (both == 0x003C && (start & 0xff00) == 0);
        boolean little = both == 0xFFFE || (both == 0x3C00 && (start & 0xff) == 0);
        return big ? "UTF-16BE" : little ? "UTF-16LE" : null;
    }

    private static String narrow(byte[] content, String mediaType) {
        String head = new String(content, 0, Math.min(content.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        Optional<Charset> declared = found(DECLARED, head).or(() -> found(SAID, mediaType));
        if (declared.filter(Decoding::sevenBits).isPresent()) {
            return new String(content, declared.get());
        }
        Optional<String> text = strictly(content, StandardCharsets.UTF_8)
                .or(() -> declared.flatMap(charset -> strictly(content, charset)))
                .or(() -> found(SAID, mediaType).flatMap(charset -> strictly(content, charset)));
        return text.orElseGet(() -> new String(content, likeliest(content, declared)));
    }

    /** Sets that hide their letters in plain ASCII: such bytes look like good UTF-8 and are not. */
    private static boolean sevenBits(Charset charset) {
        return charset.name().startsWith("ISO-2022");
    }

    private static Optional<String> strictly(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** A few bad bytes do not make a text of UTF-8 one of something else. */
    private static Charset likeliest(byte[] content, Optional<Charset> declared) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < content.length; i++) {
            int lead = content[i] & 0xff;
            int more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
            int follow = 0;
            while (follow < more && i + 1 < content.length && (content[i + 1] & 0xc0) == 0x80) {
                follow++;
                i++;
            }
            good += more > 0 && follow == more ? 1 : 0;
            bad += lead >= 0x80 && (more == 0 || follow < more) ? 1 : 0;
        }
        Charset other =
                declared.filter(each -> !each.equals(StandardCharsets.UTF_8)).orElse(WINDOWS);
        return good > bad ? StandardCharsets.UTF_8 : other;
    }

    private static Optional<Charset> found(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        String name = found.group(1).toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(MEANT.getOrDefault(name, name)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
