package org.daybook.views.aid;

import java.util.List;
import org.daybook.shared.Decision;
import org.daybook.views.Headline;
import org.jspecify.annotations.Nullable;

/** Rows of two kinds stand in the aid table, so that it needs no other view's. */
sealed interface AidRow {

    String articleId();

    /** An article, for what is shown of it beside its facts. */
    record Article(Headline headline) implements AidRow {
        @Override
        public String articleId() {
            return headline.articleId();
        }
    }

    /**
     * One step of aid as one article tells it: what decides where it counts and what follows from it. All else is read
     * from the record.
     *
     * @param position of the event that recorded it
     * @param itemKey catalogue id, or the folded words where the catalogue does not know the item
     * @param donor institution, "" when not said
     * @param recipient institution, "" when not said
     * @param sources who says so; empty when it is the outlet itself
     */
    record Step(
            String factId,
            String articleId,
            long position,
            String itemKey,
            String donor,
            String recipient,
            String item,
            String status,
            String modality,
            @Nullable String from,
            @Nullable String to,
            List<String> sources,
            Decision decision)
            implements AidRow {

        Step with(Decision made) {
            return new Step(
                    factId, articleId, position, itemKey, donor, recipient, item, status, modality, from, to, sources,
                    made);
        }
    }
}
