package org.daybook.views.facts;

import org.daybook.shared.Decision;
import org.jspecify.annotations.Nullable;

/**
 * A fact as the view keeps it: what analysts made of it, and where in the record all else stands.
 *
 * @param firstWord where its article tells it, in UTF-16 units
 * @param position of the event that recorded it
 */
record FactState(
        String factId,
        String articleId,
        int firstWord,
        String kind,
        Decision decision,
        @Nullable String decidedBy,
        String note,
        int reviews,
        long position) {

    FactState decided(Decision made, @Nullable String by, String noted) {
        return new FactState(factId, articleId, firstWord, kind, made, by, noted, reviews + 1, position);
    }
}
