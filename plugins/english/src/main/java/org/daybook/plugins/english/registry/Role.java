package org.daybook.plugins.english.registry;

/**
 * A word for whoever acts without a name.
 *
 * @param loose means somebody only with a country or a number beside it: "state", "group"
 */
public record Role(String word, String sector, Kind kind, boolean loose) {
    public enum Kind {
        TITLE,
        PERSON,
        BODY
    }
}
