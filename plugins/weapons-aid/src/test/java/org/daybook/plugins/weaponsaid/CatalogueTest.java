package org.daybook.plugins.weaponsaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.analysis.Sentence;
import org.daybook.plugin.reading.Table;
import org.daybook.plugins.weaponsaid.catalogue.Catalogue;
import org.daybook.plugins.weaponsaid.catalogue.Item;
import org.daybook.plugins.weaponsaid.catalogue.ItemMention;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {

    private static final Catalogue CATALOGUE = Catalogue.load();

    static Stream<Table.Row> ambiguous() {
        return Stream.of("items.tsv", "systems.tsv")
                .flatMap(file -> Table.beside(Catalogue.class, file).rows())
                .filter(row -> !row.get("example").isEmpty());
    }

    @Test
    void itHoldsHundredsOfItems() {
        assertThat(CATALOGUE.items()).hasSizeGreaterThan(850);
    }

    @Test
    void everyIdIsUsedOnce() {
        assertThat(CATALOGUE.items()).extracting(Item::id).doesNotHaveDuplicates();
    }

    /** A line a test: every name of it, in a sentence of news, is found as this item and nothing else. */
    @TestFactory
    Stream<DynamicTest> everyNameIsFoundAsItsItem() {
        return CATALOGUE.items().stream()
                .map(item ->
                        DynamicTest.dynamicTest(item.id(), () -> item.names().forEach(name -> found(item, name))));
    }

    private static void found(Item item, String name) {
        assertThat(mentioned("France sent the " + name + " to Ukraine."))
                .as(name)
                .extracting(each -> each.item().id())
                .containsExactly(item.id());
    }

    private static List<ItemMention> mentioned(String text) {
        AnalyzedArticle article = Read.analyze(Read.article(text));
        List<Sentence> sentences = article.sentences();
        return Stream.iterate(0, at -> at < sentences.size(), at -> at + 1)
                .flatMap(at -> CATALOGUE.find(at, sentences.get(at)).stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Patriot missiles, missile",
        "Patriot launchers, launcher",
        "Patriot batteries, battery",
        "Patriot systems, system",
        "Patriot radars, radar",
        "IRIS-T missiles, missile",
        "IRIS-T launchers, launcher",
        "IRIS-T batteries, battery",
        "IRIS-T systems, system",
        "NASAMS interceptors, missile",
        "NASAMS launchers, launcher",
        "NASAMS batteries, battery",
        "NASAMS systems, system",
        "HIMARS launchers, launcher",
        "HIMARS rockets, ammunition",
        "S-400 missiles, missile",
        "S-400 launchers, launcher",
        "S-400 batteries, battery",
        "S-400 systems, system",
        "155mm howitzers, artillery",
        "155mm shells, ammunition",
        "Javelin launchers, launcher",
        "Javelin missiles, missile",
        "Harpoon launchers, launcher",
        "Harpoon missiles, missile"
    })
    void aMissileALauncherABatteryAndASystemAreKeptApart(String name, String family) {
        assertThat(mentioned("France sent ten " + name + " to Ukraine."))
                .extracting(each -> each.item().family())
                .containsExactly(family);
    }

    @ParameterizedTest
    @MethodSource("ambiguous")
    void anAmbiguousNameIsReadAsItsItemInItsExample(Table.Row row) {
        assertThat(Read.aid(row.get("example")))
                .as(row.where() + " " + row.get("example"))
                .extracting(aid -> aid.catalogueId().orElse(""))
                .containsExactly(row.get("id"));
    }

    @ParameterizedTest
    @MethodSource("ambiguous")
    void anAmbiguousNameIsNoAidInItsCounterExample(Table.Row row) {
        assertThat(row.get("counter")).as(row.where()).isNotBlank();
        assertThat(Read.aid(row.get("counter")))
                .as(row.where() + " " + row.get("counter"))
                .isEmpty();
    }

    @Test
    void everyFamilyIsKnown() {
        Set<String> families = CATALOGUE.items().stream().map(Item::family).collect(Collectors.toSet());

        assertThat(families)
                .containsExactlyInAnyOrder(
                        "missile",
                        "launcher",
                        "system",
                        "battery",
                        "vehicle",
                        "engineering",
                        "aircraft",
                        "ammunition",
                        "drone",
                        "artillery",
                        "naval",
                        "radar",
                        "small-arms",
                        "electronics",
                        "non-lethal",
                        "any");
    }

    @Test
    void everyOriginIsACountry() {
        Set<String> countries = java.util.Locale.getISOCountries(java.util.Locale.IsoCountryCode.PART1_ALPHA3);

        assertThat(CATALOGUE.items()).allMatch(item -> item.origin().isEmpty() || countries.contains(item.origin()));
    }
}
