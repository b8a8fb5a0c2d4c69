package org.daybook.store.postgres;

import org.jspecify.annotations.Nullable;

/**
 * A payload as it is stored: the reasons of a fact stand beside it, an empty list in their place, so that those who fold
 * need not read them. The database's {@code record.whole} puts both together again, to the byte.
 *
 * @param reasons what stands between the brackets of their list; null when there are none
 */
public record Parted(String payload, @Nullable String reasons) {

    // within a string the quotes would have backslashes before them
    private static final String BEGIN = "\"why\":[";
    private static final String EMPTY = BEGIN + "]";

    public static Parted of(String json) {
        int from = json.indexOf(BEGIN) + BEGIN.length();
        if (from < BEGIN.length()) {
            return new Parted(json, null);
        }
        int to = end(json, from);
        String payload = json.substring(0, from) + json.substring(to);
        boolean once = payload.indexOf(EMPTY) == payload.lastIndexOf(EMPTY);
        return to == from || !once ? new Parted(json, null) : new Parted(payload, json.substring(from, to));
    }

    /** The bracket at which the list ends that begins there. */
    private static int end(String json, int from) {
        int open = 0;
        boolean quoted = false;
        for (int i = from; i < json.length(); i++) {
            char c = json.charAt(i);
            if (quoted) {
                if (c == '\\') {
                    i++;
                }
                quoted = c != '"';
            } else if (c == ']' && open == 0) {
                return i;
            } else {
                quoted = c == '"';
                open += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            }
        }
        throw new IllegalArgumentException("The list of reasons has no end");
    }
}
