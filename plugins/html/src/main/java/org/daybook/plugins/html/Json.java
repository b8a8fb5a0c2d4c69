package org.daybook.plugins.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as pages carry it, with raw line ends in strings, trailing commas and comments. Objects become maps, arrays
 * lists, everything else strings; what cannot be read ends the reading, and what was read by then is kept.
 */
final class Json {

    private static final int DEEPEST = 60;

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    static Optional<Object> read(String text) {
        Json json = new Json(text);
        return Optional.ofNullable(json.value(0));
    }

    private @Nullable Object value(int depth) {
        skip();
        if (at >= text.length() || depth > DEEPEST) {
            return null;
        }
        return switch (text.charAt(at)) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            default -> word();
        };
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        at++;
        while (more('}')) {
            if (text.charAt(at) != '"') {
                at = text.length();
                break;
            }
            String name = string();
            skip();
            if (at >= text.length() || text.charAt(at) != ':') {
                at = text.length();
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
                at = text.length();
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
        if (at < text.length() && text.charAt(at) == close) {
            at++;
            return false;
        }
        return at < text.length();
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            string.append(c == '\\' && at < text.length() ? escaped() : c);
        }
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
        if (at + 4 > text.length()) {
            return '\uFFFD';
        }
        try {
            char c = (char) Integer.parseInt(text.substring(at, at + 4), 16);
            at += 4;
            return c;
        } catch (NumberFormatException nonsense) {
            return '\uFFFD';
        }
    }

    private @Nullable String word() {
        int start = at;
        while (at < text.length() && ",]} \n\r\t:".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        return word.isEmpty() || word.equals("null") ? null : word;
    }

    private void skip() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '/' && text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                at = end < 0 ? text.length() : end + 2;
            } else if (c <= ' ' || c == '\ufeff' || c == ';') {
                at++;
            } else {
                return;
            }
        }
    }
}
