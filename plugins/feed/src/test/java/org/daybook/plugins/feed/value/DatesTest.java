package org.daybook.plugins.feed.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tue, 05 Nov 2024 08:09:10 GMT | 2024-11-05",
                "Tue, 5 Nov 2024 08:09 +0200 | 2024-11-05",
                "5 Nov 2024 08:09:10 EST | 2024-11-05",
                "Tue,5 Nov 24 08:09:10 EDT | 2024-11-05",
                "Tue, 05 Nov 96 23:59:59 PST | 1996-11-05",
                "Tuesday, 05 November 2024 08:09:10 CET | 2024-11-05",
                "Tuesday, 05-Nov-24 08:09:10 UTC | 2024-11-05",
                "Wed, 05 Nov 2024 25:99:00 NOWHERE | 2024-11-05",
                "05 Nov 2024 | 2024-11-05",
                "Tue Nov  5 08:09:10 2024 | 2024-11-05",
                "Tue Nov 5 08:09:10 CET 2024 | 2024-11-05",
                "Tue Nov 5 08:09:10 +0100 2024 | 2024-11-05",
                "November 5, 2024 8:09 am | 2024-11-05",
                "Nov. 5th, 2024 | 2024-11-05",
                "2024-11-05T08:09:10Z | 2024-11-05",
                "2024-11-05T08:09:10.123456+05:30 | 2024-11-05",
                "2024-11-05T08:09+0530 | 2024-11-05",
                "2024-11-05T08:09 | 2024-11-05",
                "2024-11-05 08:09:10 | 2024-11-05",
                "2024-11-05 | 2024-11-05",
                "2024-1-5 | 2024-01-05",
                "2024/11/05 08:09 | 2024-11-05",
                "20241105 | 2024-11-05",
                "20241105T080910Z | 2024-11-05",
                "2024年11月5日 08:09 | 2024-11-05",
                "5. November 2024 | 2024-11-05",
                "mar., 05 févr. 2024 08:09 | 2024-02-05",
                "5 de mayo de 2024 | 2024-05-05",
                "Вт, 05 ноя 2024 08:09:10 +0300 | 2024-11-05",
                "05.11.2024 08:09 | 2024-11-05",
                "11/25/2024 08:09 | 2024-11-25",
                "25/11/2024 08:09 | 2024-11-25",
            })
    void oddDatesAreRead(String words, LocalDate day) {
        assertThat(Dates.day(words)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "Tue, 31 Feb 2024 10:00 GMT",
                "2024-13-01",
                "2024-11",
                "2024",
                "Thu, 01 Jan 1970 00:00:00 GMT",
                "0001-01-01T00:00:00Z",
                "05/06/2024",
                "1730793600",
                "Nov 2024",
                "yesterday at 5"
            })
    void whatNamesNoDayIsUnknown(String words) {
        assertThat(Dates.day(words)).isEmpty();
    }
}
