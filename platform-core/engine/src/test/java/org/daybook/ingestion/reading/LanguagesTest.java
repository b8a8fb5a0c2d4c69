package org.daybook.ingestion.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguagesTest {

    @Test
    void languagesAreToldByTheirSmallWords() {
        assertThat(Languages.of("The harbour was closed and it will be opened in a week, said the mayor of the town."))
                .isEqualTo("en");
        assertThat(Languages.of(
                        "Der Hafen ist geschlossen und wird nicht vor dem Wochenende geöffnet, sagte die Stadt."))
                .isEqualTo("de");
        assertThat(Languages.of("Le port est fermé et ne sera pas ouvert avant la fin de la semaine, dit le maire."))
                .isEqualTo("fr");
        assertThat(Languages.of("Порт закрыт и не будет открыт до конца недели, как сказал мэр, что это надолго."))
                .isEqualTo("ru");
    }

    @Test
    void fewPlainWordsCountAsEnglish() {
        assertThat(Languages.of("Northport condemns piracy")).isEqualTo("en");
    }

    @Test
    void theEndingOfAPossessiveIsNoWord() {
        assertThat(Languages.of("Peru's president paid a visit to Chile.")).isEqualTo("en");
        assertThat(Languages.of("Peru’s navy and Chile’s navy sailed to a port."))
                .isEqualTo("en");
    }

    @Test
    void whatCannotBeToldIsUndetermined() {
        assertThat(Languages.of("")).isEqualTo("und");
        assertThat(Languages.of("港は閉鎖された 市長が述べた")).isEqualTo("und");
    }
}
