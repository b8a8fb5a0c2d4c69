package org.daybook.app.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconTablesTest {

    private static final Path ROOT = Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
            .filter(each -> Files.isRegularFile(each.resolve("daybook")))
            .findFirst()
            .orElseThrow();

    /** Lists of names and forms, in which every line does the same; and why no sentence a line would say more. */
    private static final Map<String, String> EXEMPT = Map.ofEntries(
            Map.entry("grammar/lemmas.tsv", "morphology, made from WordNet by TrainGrammar"),
            Map.entry("grammar/irregular.tsv", "morphology, a list of forms"),
            Map.entry("text/abbreviations.tsv", "each line is a full stop that ends no sentence"),
            Map.entry("actors/countries.tsv", "names of countries, made from mledoze/countries"),
            Map.entry("actors/nations.tsv", "further names of countries"),
            Map.entry("actors/organisations/", "names"),
            Map.entry("actors/people/", "names and periods of office"),
            Map.entry("actors/places.tsv", "names of cities and regions"),
            Map.entry("actors/spellings.tsv", "spellings of one name"),
            Map.entry("actors/given-names.tsv", "first names"),
            Map.entry("actors/no-capitals.tsv", "names that are no capitals"),
            Map.entry("actors/offices.tsv", "other words for one office"),
            Map.entry("actors/roles.tsv", "titles with a sector"),
            Map.entry("actors/no-actors.tsv", "names that are no actors"),
            Map.entry("times/calendar.tsv", "words of the calendar; TimesAndQuantitiesTest reads them in sentences"),
            Map.entry("catalogue/items.tsv", "names of weapons; the build makes an example of each"),
            Map.entry("catalogue/systems.tsv", "names of weapons; the build makes an example of each"),
            Map.entry("html/promotion.tsv", "words of advertisement; does not touch facts"),
            Map.entry("frames/events.tsv", "nouns; the build makes an example of each"),
            Map.entry("frames/phrasal-verbs.tsv", "a verb and its particle; the build makes an example of each"));

    @TempDir
    Path folder;

    @Test
    void everyTableOfWordsHasAnExampleOnEveryLine() {
        LexiconTables tables = new LexiconTables(ROOT, EXEMPT);
        assertThat(tables.tables()).hasSizeGreaterThan(20);
        assertThat(tables.offences()).isEmpty();
    }

    @Test
    void aTableWithoutTheColumnIsRejected() throws IOException {
        write("# Words.\n# word\tmodality\nhope\tPLANNED\n");
        assertThat(new LexiconTables(folder, Map.of()).offences())
                .containsExactly("plugins/some/src/main/resources/words.tsv has no column “example”");
    }

    @Test
    void aLineWithoutExampleIsRejected() throws IOException {
        write("# Words.\nword\texample\nhope\tShe hopes to go.\nplan\t\nwish\n");
        assertThat(new LexiconTables(folder, Map.of()).offences())
                .containsExactly(
                        "plugins/some/src/main/resources/words.tsv has no example for plan",
                        "plugins/some/src/main/resources/words.tsv has no example for wish");
    }

    @Test
    void anExemptionOfATableThatIsGoneIsRejected() throws IOException {
        write("word\texample\nhope\tShe hopes to go.\n");
        assertThat(new LexiconTables(folder, Map.of("old.tsv", "a list")).offences())
                .containsExactly("old.tsv is exempt and not there");
        assertThat(new LexiconTables(folder, Map.of("words.tsv", "a list")).offences())
                .isEmpty();
    }

    private void write(String table) throws IOException {
        Path resources = Files.createDirectories(folder.resolve("plugins/some/src/main/resources"));
        Files.writeString(resources.resolve("words.tsv"), table);
    }
}
