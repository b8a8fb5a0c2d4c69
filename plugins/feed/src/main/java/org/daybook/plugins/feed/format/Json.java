package org.daybook.plugins.feed.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as feeds carry it, with raw line ends in strings and trailing commas. Objects become maps, arrays lists,
 * everything else strings; what cannot be read ends the reading, and what was read by then is kept.
 */
final class Json {

    private static final int DEEPEST = 60;

    private final String text;
    private int at;
    private boolean whole = true;
    private @Nullable Object value;

    private Json(String text) {
        this.text = text;
    }

    static Json read(String text) {
        Json json = new Json(text);
        json.value = json.value(0);
        return json;
    }

    @Nullable
    Object value() {
        return value;
    }

    /** Whether it could be read to its end. */
    boolean whole() {
        return whole;
    }

    private @Nullable Object value(int depth) {
        skip();
        if (at >= text.length() || depth > DEEPEST) {
            giveUp();
            return null;
        }
        return switch (text.charAt(at)) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            default -> word();
        };
    }

    private void giveUp() {
        whole = false;
        at = text.length();
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        at++;
        while (more('}')) {
            String name = text.charAt(at) == '"' ? string() : "";
            skip();
            if (at >= text.length() || text.charAt(at) != ':') {
                giveUp();
                break;
            }
            at++;
            Object value = value(depth + 1);
            if (value != null) {
                object.put(name, value);
            }
        }
        return object;
    }

    private List<Object> array(int depth) {
        List<Object> array = new ArrayList<>();
        at++;
        while (more(']')) {
            int before = at;
            Object value = value(depth + 1);
            if (value != null) {
                array.add(value);
            }
            if (at == before) {
                giveUp();
            }
        }
        return array;
    }

    /** Whether another element follows; steps over commas and over the closing bracket. */
    private boolean more(char close) {
        skip();
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            skip();
        }
        if (at >= text.length()) {
            whole = false;
            return false;
        }
        if (text.charAt(at) == close) {
            at++;
            return false;
        }
        return true;
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            string.append(c == '\\' && at < text.length() ? escaped() : c);
        }
        whole &= at < text.length();
        at++;
        return string.toString();
    }

    private char escaped() {
        char c = text.charAt(at++);
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r', 'b', 'f' -> ' ';
            case 'u' -> unicode();
            default -> c;
        };
    }

    private char unicode() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = at + i < text.length() ? Character.digit(text.charAt(at + i), 16) : -1;
            if (digit < 0) {
                return '\uFFFD';
            }
            code = code << 4 | digit;
        }
        at += 4;
        return (char) code;
    }

    private @Nullable String word() {
        int start = at;
        while (at < text.length() && ",]}: \n\r\t".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        return word.isEmpty() || word.equals("null") ? null : word;
    }

    private void skip() {
        while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '\ufeff')) {
            at++;
        }
    }
}
