package org.daybook.views.matrix;

import org.daybook.shared.Decision;
import org.daybook.views.Headline;
import org.jspecify.annotations.Nullable;

/** Rows of two kinds stand in the matrix's table, so that it needs no other view's. */
sealed interface MatrixRow {

    String articleId();

    /** An article, for what is shown of it beside its facts. */
    record Article(Headline headline) implements MatrixRow {
        @Override
        public String articleId() {
            return headline.articleId();
        }
    }

    /**
     * One interaction as one article tells it: what decides whether and where it counts. All else is read from the record.
     *
     * @param position of the event that recorded it
     * @param day what tells events of one type and cell apart: a day, month or year, a range with a slash, "" for none
     * @param institutions directed cells of countries and organisations, each once, as {@link Directions} writes them
     * @param people directed cells by name, each once
     */
    record Mention(
            String factId,
            String articleId,
            long position,
            String type,
            @Nullable String from,
            @Nullable String to,
            String day,
            String modality,
            Decision decision,
            String institutions,
            String people)
            implements MatrixRow {

        Mention with(Decision value) {
            return new Mention(factId, articleId, position, type, from, to, day, modality, value, institutions, people);
        }
    }
}
