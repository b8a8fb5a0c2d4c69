package org.daybook.plugins.english.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.analysis.Quantity;
import org.daybook.plugin.fact.Amount;
import org.daybook.plugins.english.Read;
import org.daybook.plugins.english.tree.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of {@code quantities/quantities.tsv} is read as its example shows. */
class QuantityExamplesTest {

    @Test
    void everyWordMakesAQuantityOfItsExample() {
        List<String> wrong = new ArrayList<>();
        for (List<String> row : Table.rows("quantities/quantities.tsv", 4)) {
            AnalyzedArticle article = Read.article(row.get(3));
            if (article.quantities().stream().noneMatch(each -> fits(each, row))) {
                wrong.add(row.get(0) + " " + row.get(1) + ": " + article.quantities());
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean fits(Quantity quantity, List<String> row) {
        Amount amount = quantity.amount();
        String words = amount.text().toLowerCase(Locale.ROOT);
        boolean named = Table.alternatives(row.get(1)).stream().anyMatch(words::contains);
        return named
                && switch (row.get(0)) {
                    case "money" -> amount.unit().equals(row.get(2));
                    case "duration" -> quantity.kind() == Quantity.Kind.DURATION;
                    case "distance" -> quantity.kind() == Quantity.Kind.DISTANCE;
                    case "percent" -> quantity.kind() == Quantity.Kind.PERCENT;
                    case "hedge" ->
                        amount.low().isPresent() == !row.get(2).equals("to")
                                && amount.high().isPresent() == !row.get(2).equals("from");
                    case "scale" -> amount.low().orElse(0.0) >= Double.parseDouble(row.get(2));
                    default -> true;
                };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The port cost between $5 million and $7 million. | MONEY | 5000000 | USD
            The port cost 175 million euros. | MONEY | 175000000 | EUR
            The port cost US$3.5bn. | MONEY | 3500000000 | USD
            The call lasted an hour and a half. | DURATION | 90 | min
            The call lasted half an hour. | DURATION | 30 | min
            Exports fell by 5 to 7 percent. | PERCENT | 5 | percent
            """)
    void amountsAreReadWithTheirUnit(String text, Quantity.Kind kind, double low, String unit) {
        Optional<Quantity> found = Read.article(text).quantities().stream()
                .filter(each -> each.kind() == kind)
                .findFirst();
        assertThat(found.map(each -> each.amount().unit())).contains(unit);
        assertThat(found.flatMap(each -> each.amount().low())).contains(low);
    }

    @ParameterizedTest
    @CsvSource({
        "He called twice a day.",
        "The envoy came two days ago.",
        "The team won 500 games.",
        "In 2024 ships left."
    })
    void wordsThatMeasureNothingMakeNoMeasure(String text) {
        assertThat(Read.article(text).quantities())
                .noneMatch(each -> each.kind() == Quantity.Kind.DURATION || each.kind() == Quantity.Kind.MONEY);
    }
}
