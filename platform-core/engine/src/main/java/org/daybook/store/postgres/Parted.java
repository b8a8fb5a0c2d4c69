package org.daybook.store.postgres;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import org.daybook.store.names.Aside;
import org.jspecify.annotations.Nullable;

/**
 * A payload as it is stored: what no view keeps stands beside it, so that those who fold need not read it, and a mark in
 * its place. The database's {@code record.whole} puts both together again, to the byte.
 *
 * @param payload JSON, in which a mark stands for some components
 * @param aside what stands where the marks are, in their order, a line each; null when there is no mark
 */
public record Parted(String payload, @Nullable String aside) {

    private static final String MARK = "\"" + Aside.NAME + "\":0";

    /** The records below a record's components, by their names: alone, or in a list. */
    private static final ClassValue<Map<String, Class<?>>> BELOW = new ClassValue<>() {
        @Override
        protected Map<String, Class<?>> computeValue(Class<?> type) {
            Map<String, Class<?>> below = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                Type found = component.getGenericType() instanceof ParameterizedType list
                        ? list.getActualTypeArguments()[0]
                        : component.getType();
                if (found instanceof Class<?> one && one.isRecord()) {
                    below.put(component.getName(), one);
                }
            }
            return below;
        }
    };

    /**
     * Parts an event of a type.
     *
     * @param json as the mapper writes it: without blanks
     */
    public static Parted of(Class<?> type, String json) {
        Scanner scanner = new Scanner(json);
        scanner.object(type);
        return scanner.parted();
    }

    /** Goes through a text once. */
    private static final class Scanner {

        private final String json;
        private final StringBuilder payload;
        private final StringBuilder aside;
        private int at;
        private int told;

        Scanner(String json) {
            this.json = json;
            this.payload = new StringBuilder(json.length());
            this.aside = new StringBuilder(json.length());
        }

        Parted parted() {
            return told == 0
                    ? new Parted(json, null)
                    : new Parted(payload.append(json, told, json.length()).toString(), aside.toString());
        }

        private void object(Class<?> type) {
            Map<String, Class<?>> below = BELOW.get(type);
            at++;
            int from = at;
            int to = at;
            while (json.charAt(at) != '}') {
                int start = at;
                int end = json.indexOf('"', start + 1);
                String name = json.substring(start + 1, end);
                at = end + 2;
                if (Aside.OF_VIEWS.holds(type, name)) {
                    pass();
                    to = at;
                } else {
                    putAside(from, to);
                    value(below.get(name));
                    from = at + 1;
                    to = from;
                }
                at += json.charAt(at) == ',' ? 1 : 0;
            }
            putAside(from, to);
            at++;
        }

        private void value(@Nullable Class<?> type) {
            if (type == null || json.charAt(at) == 'n') {
                pass();
            } else if (json.charAt(at) == '{') {
                object(type);
            } else {
                at++;
                while (json.charAt(at) != ']') {
                    object(type);
                    at += json.charAt(at) == ',' ? 1 : 0;
                }
                at++;
            }
        }

        /** Half-open; nothing is gained where the mark is as long. */
        private void putAside(int from, int to) {
            if (to - from <= MARK.length()) {
                return;
            }
            payload.append(json, told, from).append(MARK);
            aside.append(aside.isEmpty() ? "" : "\n").append(json, from, to);
            told = to;
        }

        /** To the end of a value. */
        private void pass() {
            int open = 0;
            do {
                switch (json.charAt(at)) {
                    case '"' -> passWords();
                    case '{', '[' -> {
                        open++;
                        at++;
                    }
                    case '}', ']' -> {
                        open--;
                        at++;
                    }
                    default -> at++;
                }
            } while (open > 0 || !endsHere());
        }

        private boolean endsHere() {
            char next = json.charAt(at);
            return next == ',' || next == '}' || next == ']';
        }

        private void passWords() {
            int end = json.indexOf('"', at + 1);
            while (isEscaped(end)) {
                end = json.indexOf('"', end + 1);
            }
            at = end + 1;
        }

        private boolean isEscaped(int place) {
            int first = place;
            while (json.charAt(first - 1) == '\\') {
                first--;
            }
            return (place - first) % 2 == 1;
        }
    }
}
