package org.daybook.plugins.english.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.analysis.Quantity;
import org.daybook.plugin.analysis.TimeExpression;
import org.daybook.plugins.english.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesAndQuantitiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ministers met on Monday. | 2025-07-07 | 2025-07-07
            The ministers met on Wednesday. | 2025-07-09 | 2025-07-09
            The ministers will meet on Monday. | 2025-07-14 | 2025-07-14
            The ministers are expected to meet on Friday. | 2025-07-11 | 2025-07-11
            The ministers met yesterday. | 2025-07-08 | 2025-07-08
            The ministers will meet tomorrow. | 2025-07-10 | 2025-07-10
            The ministers met on July 3. | 2025-07-03 | 2025-07-03
            The ministers met on 14 June 2024. | 2024-06-14 | 2024-06-14
            The ministers met on December 30. | 2024-12-30 | 2024-12-30
            The ministers met last month. | 2025-06-01 | 2025-06-30
            The ministers met in February. | 2025-02-01 | 2025-02-28
            The ministers met in February 2022. | 2022-02-01 | 2022-02-28
            The ministers met in 2019. | 2019-01-01 | 2019-12-31
            The ministers met two days ago. | 2025-07-07 | 2025-07-07
            The ministers met this week. | 2025-07-07 | 2025-07-09
            """)
    void wordsForTimesAreReckonedFromPublication(String text, LocalDate from, LocalDate to) {
        TimeExpression time = Read.article(text).times().getFirst();
        assertThat(time.date().from()).contains(from);
        assertThat(time.date().to()).contains(to);
    }

    @Test
    void thatYearIsTheYearNamedBefore() {
        AnalyzedArticle article =
                Read.article("The war began in February 2022. They last met in September of that year.");
        assertThat(article.times().getLast().date().from()).contains(LocalDate.of(2022, 9, 1));
    }

    @Test
    void sinceHasNoEnd() {
        TimeExpression time = Read.article("The road has been closed since March 2023.")
                .times()
                .getFirst();
        assertThat(time.date().from()).contains(LocalDate.of(2023, 3, 1));
        assertThat(time.date().to()).isEmpty();
    }

    @Test
    void withoutADayOfPublicationOnlyFullDatesAreKnown() {
        AnalyzedArticle article = Read.undated("The ministers met on Monday. They had met on 3 May 2024.");
        assertThat(article.times().getFirst().date().from()).isEmpty();
        assertThat(article.times().getLast().date().from()).contains(LocalDate.of(2024, 5, 3));
    }

    @Test
    void moreThanHasNoUpperBound() {
        Quantity quantity = Read.article("The state gave more than $66bn to the port.")
                .quantities()
                .getFirst();
        assertThat(quantity.kind()).isEqualTo(Quantity.Kind.MONEY);
        assertThat(quantity.amount().low()).contains(66e9);
        assertThat(quantity.amount().high()).isEmpty();
        assertThat(quantity.amount().unit()).isEqualTo("USD");
    }

    @ParameterizedTest
    @CsvSource({"two-hour,120", "40-minute,40", "half-hour,0"})
    void durationsAreMinutes(String words, double minutes) {
        Optional<Quantity> found = Read.article("The " + words + " call ended well.").quantities().stream()
                .filter(each -> each.kind() == Quantity.Kind.DURATION)
                .findFirst();
        assertThat(found.flatMap(each -> each.amount().low()).orElse(0.0)).isEqualTo(minutes);
    }

    @Test
    void peopleAreCounted() {
        Quantity quantity =
                Read.article("Three people were hurt in the fire.").quantities().getFirst();
        assertThat(quantity.kind()).isEqualTo(Quantity.Kind.COUNT);
        assertThat(quantity.amount().low()).contains(3.0);
        assertThat(quantity.amount().unit()).isEqualTo("people");
    }
}
