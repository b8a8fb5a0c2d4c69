package org.daybook.plugins.english.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.analysis.TimeExpression;
import org.daybook.plugins.english.Read;
import org.daybook.plugins.english.tree.Table;
import org.junit.jupiter.api.Test;

/** Every row of {@code times/examples.tsv} is read as it says. */
class TimeExamplesTest {

    @Test
    void everyExampleIsReckonedAsItSays() {
        List<String> wrong = new ArrayList<>();
        for (List<String> row : Table.rows("times/examples.tsv", 5)) {
            AnalyzedArticle article = Read.on(LocalDate.parse(row.get(2)), row.get(0));
            String expected = row.get(1) + " " + row.get(3) + " " + row.get(4);
            String found = article.times().isEmpty() ? "- - -" : line(article);
            if (!found.equals(expected)) {
                wrong.add(row.get(0) + " is read as " + found + ", not " + expected);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String line(AnalyzedArticle article) {
        TimeExpression time = article.times().getLast();
        return article.text(time.span()) + " " + day(time.date().from()) + " "
                + day(time.date().to());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("-");
    }
}
