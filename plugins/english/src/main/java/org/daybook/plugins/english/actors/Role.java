package org.daybook.plugins.english.actors;

/**
 * A word for whoever acts without a name.
 *
 * @param loose means somebody only with a country or a number beside it: "state", "group"
 */
record Role(String word, String sector, Kind kind, boolean loose) {
    enum Kind {
        TITLE,
        PERSON,
        BODY
    }
}
