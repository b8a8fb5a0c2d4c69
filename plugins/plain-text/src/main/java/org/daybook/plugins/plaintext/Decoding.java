package org.daybook.plugins.plaintext;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes to text: byte order marks, UTF-8, else the Windows code page that most old editors write. */
final class Decoding {

    private static final Charset OLD_EDITORS = Charset.forName("windows-1252");

    private Decoding() {}

    /** Line ends become newlines; U+0000 is left out. */
    static String text(byte[] content) {
        String text = decode(content);
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        return text.indexOf('\r') < 0 && text.indexOf(0) < 0
                ? text
                : text.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "");
    }

    private static String decode(byte[] content) {
        if (starts(content, 0xff, 0xfe)) {
            return new String(content, StandardCharsets.UTF_16LE);
        }
        if (starts(content, 0xfe, 0xff)) {
            return new String(content, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(content, OLD_EDITORS);
        }
    }

    private static boolean starts(byte[] content, int first, int second) {
        return content.length >= 2 && (content[0] & 0xff) == first && (content[1] & 0xff) == second;
    }
}
