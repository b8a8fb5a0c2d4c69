package org.daybook.views.facts;

import org.daybook.shared.Decision;
import org.jspecify.annotations.Nullable;

/**
 * A fact as the view keeps it: what analysts made of it, and where in the record all else stands.
 *
 * @param position of the event that recorded it
 */
record FactState(
        String factId,
        String articleId,
        String kind,
        Decision decision,
        @Nullable String decidedBy,
        String note,
        int reviews,
        long position) {

    FactState decided(Decision made, @Nullable String by, String noted) {
        return new FactState(factId, articleId, kind, made, by, noted, reviews + 1, position);
    }
}
