package org.daybook.plugins.english.registry;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** A line that cannot be read is told with its file, its number and what to do. */
class BrokenLinesTest {

    private static void refused(BiConsumer<RegistryReader, Line> reading, String text, String... told) {
        RegistryReader reader = new RegistryReader();
        assertThatThrownBy(() -> Lines.read("actors/people/europe.tsv", new StringReader(text), 7)
                        .forEach(each -> reading.accept(reader, each)))
                .hasMessageContainingAll(told);
    }

    @Test
    void anOfficeWithoutDaysIsRefused() {
        refused(
                RegistryReader::person,
                "# head\nAnn Roe\tDNK\tGOV\tf\tRoe\t\tprime minister since 2020\n",
                "actors/people/europe.tsv, line 2",
                "Ann Roe",
                "president 2017-05-14..2022-05");
    }

    @Test
    void anOfficeThatEndsBeforeItBeginsIsRefused() {
        refused(
                RegistryReader::person,
                "Ann Roe\tDNK\tGOV\tf\tRoe\t\tprime minister 2022-01..2020-01",
                "line 1",
                "ends before it begins");
    }

    @Test
    void aMonthThatDoesNotExistIsRefused() {
        refused(RegistryReader::person, "Ann Roe\tDNK\tGOV\tf\tRoe\t\tpresident 2022-13..", "2022-13", "YYYY-MM");
    }

    @Test
    void anUnknownSectorIsRefusedWithThoseThatAreKnown() {
        refused(RegistryReader::person, "Ann Roe\tDNK\tGVO\tf\tRoe", "GVO", "GOV", "column 3");
    }

    @Test
    void aPersonWithoutSurnameColumnIsRefused() {
        refused(RegistryReader::person, "Ann Roe\tDNK\tGOV\tf", "column 5 is empty", "“-”");
    }

    @Test
    void anUnknownKindOfOrganisationIsRefusedWithThoseThatAreKnown() {
        refused(RegistryReader::organisation, "Freedonian Navy\tDNK\tMIL\tnavy", "navy", "metonym", "column 4");
    }

    @Test
    void aTabTooManyIsTold() {
        refused(RegistryReader::person, "a\tb\tc\td\te\tf\tg\th", "8 columns where 7 are known");
    }
}
