package org.daybook.views.matrix;

import java.util.List;
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
     * One interaction as one article tells it.
     *
     * @param day what tells events of one type and cell apart: a day, month or year, a range with a slash, "" for none
     * @param institutions directed cells of countries and organisations, each once
     * @param people directed cells by name, each once
     */
    record Mention(
            String factId,
            String articleId,
            String type,
            String mode,
            String actors,
            String recipients,
            @Nullable String from,
            @Nullable String to,
            String day,
            String modality,
            String attribution,
            String sentence,
            Decision decision,
            List<String> institutions,
            List<String> people)
            implements MatrixRow {

        Mention with(Decision value) {
            return new Mention(
                    factId,
                    articleId,
                    type,
                    mode,
                    actors,
                    recipients,
                    from,
                    to,
                    day,
                    modality,
                    attribution,
                    sentence,
                    value,
                    institutions,
                    people);
        }
    }
}
