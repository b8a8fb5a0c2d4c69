package org.daybook.plugins.weaponsaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.daybook.plugin.fact.Fact;
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

    @ParameterizedTest
    @MethodSource("words")
    void anExampleHasTheStatusOfItsLine(StepWord word) {
        assertThat(Read.aid(word.example()))
                .as(word.rule() + ": " + word.example())
                .extracting(Fact.Aid::status)
                .contains(word.status());
    }

    @Test
    void everyStatusHasAnExample() {
        assertThat(words().map(StepWord::status).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Status.values()).map(Status::name).toList());
    }
}
