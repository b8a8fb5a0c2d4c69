package org.daybook.plugins.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.plugin.fact.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SilencesTest {

    static Stream<Silence> lines() {
        return Silence.table().stream();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void anExampleIsASilenceOfItsLineAndTellsWhose(Silence line) {
        assertThat(silences(line.example()))
                .as(line.rule() + ": " + line.example())
                .anyMatch(each -> each.grounds().rule().equals("silence." + line.rule())
                        && each.kind().equals(line.kind())
                        && (each.attributes().containsKey("who") || line.rule().equals("readout.passive")));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aCounterExampleIsNone(Silence line) {
        assertThat(silences(line.counter()))
                .as(line.rule() + ": " + line.counter())
                .noneMatch(each -> each.grounds().rule().equals("silence." + line.rule()));
    }

    @Test
    void whoWasAskedByWhomAboutWhatIsTold() {
        Fact.Custom silence = silences("The Kremlin declined to comment on the strike in a request from Reuters.")
                .getFirst();

        assertThat(silence.attributes()).containsEntry("who", "Kremlin").containsKey("about");
        assertThat(silences("The Pentagon did not respond to a request for comment from Reuters.")
                        .getFirst()
                        .attributes())
                .containsEntry("asked-by", "Reuters");
    }

    private static List<Fact.Custom> silences(String text) {
        return Read.facts(Read.article(text)).stream()
                .filter(Fact.Custom.class::isInstance)
                .map(Fact.Custom.class::cast)
                .toList();
    }
}
