package org.daybook.ui.changes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "decision | ACCEPTED | accepted",
                "type | ASSAULT | Assault",
                "fact | true | yes",
                "from_day | 2025-07-02 | 2 Jul 2025",
                "sources | {Rome,\"the ministry, in part\"} | Rome, the ministry, in part",
                "people | {\"a \\\"b\\\" → c\"} | a \"b\" → c",
                "attributes | {\"type\": \"AID\"} | {\"type\": \"AID\"}",
                "sources | {} | –",
                "note | '' | –",
                "note | as it is | as it is"
            })
    void valuesOfTheDatabaseAreToldInTheWordsOfTheDesk(String column, String value, String words) {
        assertThat(ColumnWords.of(column, value)).isEqualTo(words);
    }
}
