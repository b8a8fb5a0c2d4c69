package org.daybook.plugins.interactions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.plugin.fact.Actor;
import org.daybook.plugin.fact.Fact;
import org.daybook.plugin.fact.Modality;
import org.daybook.plugin.reading.Table;
import org.daybook.plugins.interactions.casting.Casting;
import org.daybook.plugins.interactions.lexicon.Lexicon;
import org.daybook.plugins.interactions.proposition.Propositions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples and counter-examples that the smaller tables carry. */
class TablesExamplesTest {

    private static final Set<Modality> REAL = Set.of(Modality.ASSERTED, Modality.ONGOING, Modality.HISTORIC);
    private static final Set<String> EVENTS = Set.of("CONSULT", "ASSAULT");

    static Stream<Table.Row> settings() {
        return Table.beside(Setting.class, "settings.tsv").rows();
    }

    static Stream<Table.Row> wars() {
        return Table.beside(Wars.class, "wars.tsv").rows();
    }

    static Stream<Table.Row> lightVerbs() {
        return Table.beside(Lexicon.class, "light-verbs.tsv").rows();
    }

    static Stream<Table.Row> doubts() {
        return Table.beside(Propositions.class, "doubt.tsv").rows();
    }

    static Stream<Table.Row> unreal() {
        return Table.beside(Propositions.class, "unreal.tsv").rows();
    }

    static Stream<Table.Row> actorNouns() {
        return Table.beside(Casting.class, "actor-nouns.tsv").rows();
    }

    static Stream<Table.Row> nounKinds() {
        return Table.beside(Casting.class, "noun-kinds.tsv").rows();
    }

    static Stream<Table.Row> carryingVerbs() {
        return Table.beside(Casting.class, "carrying-verbs.tsv").rows();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void aWordOfTheSettingTellsModeOrContext(Table.Row row) {
        assertThat(settings(row, row.get("example"))).as(row.where()).contains(row.get("value"));
        assertThat(settings(row, row.get("counter"))).as(row.where()).doesNotContain(row.get("value"));
    }

    @ParameterizedTest
    @MethodSource("wars")
    void anAttackByOneSideOfAWarHitsTheOther(Table.Row row) {
        String cell = row.get("one") + ">" + row.get("other") + " ASSAULT";
        assertThat(Read.cells(row.get("example"))).as(row.where()).contains(cell);
        assertThat(Read.cells(row.get("counter"))).as(row.where()).noneMatch(each -> each.endsWith("ASSAULT"));
    }

    @ParameterizedTest
    @MethodSource("lightVerbs")
    void aLightVerbTellsWhatItsNounTells(Table.Row row) {
        assertThat(Read.interactions(row.get("example"))).as(row.where()).isNotEmpty();
        assertThat(Read.interactions(row.get("counter"))).as(row.where()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("doubts")
    void aWordOfDoubtKeepsAnEventFromHavingHappened(Table.Row row) {
        assertThat(happened(row.get("example"))).as(row.where()).isEmpty();
        assertThat(happened(row.get("counter"))).as(row.where()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("unreal")
    void whatDidNotHappenIsLeftOut(Table.Row row) {
        Set<String> types = Set.of(row.get("types").split("\\|"));
        assertThat(Read.interactions(row.get("example")))
                .as(row.where())
                .noneMatch(each -> types.contains("*") || types.contains(each.type()));
        assertThat(Read.interactions(row.get("counter")))
                .as(row.where())
                .anyMatch(each -> types.contains("*") || types.contains(each.type()));
    }

    @ParameterizedTest
    @MethodSource("actorNouns")
    void aNounThatActsTakesPartWithItsSector(Table.Row row) {
        assertThat(parties(row.get("example")))
                .as(row.where())
                .extracting(Actor::sector)
                .contains(Optional.of(row.get("sector")));
        assertThat(Read.interactions(row.get("counter"))).as(row.where()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("nounKinds")
    void aNounIsAPartyWhenItsKindMayBe(Table.Row row) {
        assertThat(Read.interactions(row.get("example"))).as(row.where()).isNotEmpty();
        assertThat(Read.interactions(row.get("counter"))).as(row.where()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("carryingVerbs")
    void whatIsCarriedIsNoRecipient(Table.Row row) {
        assertThat(Read.interactions(row.get("example")).stream()
                        .flatMap(each -> each.recipients().stream())
                        .toList())
                .as(row.where() + " " + Read.cells(row.get("example")))
                .allMatch(each -> each.country().filter("IRQ"::equals).isPresent());
    }

    private static List<Actor> parties(String text) {
        return Read.interactions(text).stream()
                .flatMap(each -> Stream.concat(each.actors().stream(), each.recipients().stream()))
                .toList();
    }

    private static List<String> settings(Table.Row row, String text) {
        return Read.interactions(text).stream()
                .map(each -> row.get("kind").equals("mode") ? each.mode() : each.context())
                .toList();
    }

    private static List<Fact.Interaction> happened(String text) {
        return Read.interactions(text).stream()
                .filter(each -> EVENTS.contains(each.type()))
                .filter(each -> REAL.contains(each.grounds().modality()))
                .toList();
    }
}
