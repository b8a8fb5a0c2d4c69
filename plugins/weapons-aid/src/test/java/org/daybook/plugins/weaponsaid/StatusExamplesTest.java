package org.daybook.plugins.weaponsaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.daybook.plugin.fact.Fact;
import org.daybook.plugin.reading.Table;
import org.daybook.plugins.weaponsaid.status.Status;
import org.daybook.plugins.weaponsaid.status.StepWord;
import org.daybook.plugins.weaponsaid.status.StepWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StatusExamplesTest {

    static Stream<StepWord> words() {
        return StepWords.load().words().stream();
    }

    static Stream<Table.Row> nouns() {
        return Table.beside(StepWords.class, "deliveries.tsv").rows();
    }

    @ParameterizedTest
    @MethodSource("words")
    void anExampleHasTheStatusOfItsLine(StepWord word) {
        assertThat(Read.aid(word.example()))
                .as(word.rule() + ": " + word.example())
                .extracting(Fact.Aid::status)
                .contains(word.status());
    }

    @ParameterizedTest
    @MethodSource("words")
    void aCounterExampleTellsOfNoAid(StepWord word) {
        assertThat(word.counter()).as(word.rule()).isNotBlank();
        assertThat(Read.aid(word.counter()))
                .as(word.rule() + ": " + word.counter())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void aStepReachesItsItemThroughTheNounOfALine(Table.Row noun) {
        assertThat(Read.aid(noun.get("example")))
                .as(noun.where() + " " + noun.get("example"))
                .extracting(aid -> aid.catalogueId().orElse(""))
                .contains("missile");
    }

    @Test
    void aNounThatIsNoParcelEndsTheWayUp() {
        assertThat(Read.aid("France promised Ukraine another approach to military aid."))
                .isEmpty();
        assertThat(Read.aid("France announced the destruction of its old missiles to Ukraine."))
                .isEmpty();
    }

    @Test
    void everyStatusHasAnExample() {
        assertThat(words().map(StepWord::status).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Status.values()).map(Status::name).toList());
    }
}
