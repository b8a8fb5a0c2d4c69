package org.daybook.plugins.interactions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.plugin.fact.Fact;
import org.daybook.plugins.interactions.lexicon.Entry;
import org.daybook.plugins.interactions.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LexiconExamplesTest {

    private static final Set<String> PLOVER = Set.of(
            "AGREE",
            "CONSULT",
            "SUPPORT",
            "CONCEDE",
            "COOPERATE",
            "AID",
            "RETREAT",
            "REQUEST",
            "ACCUSE",
            "REJECT",
            "THREATEN",
            "PROTEST",
            "SANCTION",
            "MOBILIZE",
            "COERCE",
            "ASSAULT");

    static Stream<Entry> entries() {
        return Lexicon.load().entries().stream();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void anExampleIsReadAsItsType(Entry entry) {
        assertThat(Read.interactions(entry.example()))
                .as(entry.rule() + ": " + entry.example())
                .extracting(Fact.Interaction::type)
                .contains(entry.type());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void aCounterExampleIsNotReadByTheEntry(Entry entry) {
        assertThat(Read.interactions(entry.counter()))
                .as(entry.rule() + ": " + entry.counter())
                .extracting(each -> each.grounds().rule())
                .doesNotContain(entry.rule());
    }

    @Test
    void everyEntryHasAnExampleAndACounterExample() {
        assertThat(entries())
                .allMatch(each -> !each.example().isEmpty() && !each.counter().isEmpty());
    }

    @Test
    void allSixteenTypesHaveEntries() {
        assertThat(entries().map(Entry::type).collect(Collectors.toSet())).isEqualTo(PLOVER);
    }

    @Test
    void everyRuleIsNamedOnceAndAfterItsType() {
        assertThat(entries().map(Entry::rule)).doesNotHaveDuplicates();
        assertThat(entries())
                .allMatch(each -> each.rule().startsWith(each.type().toLowerCase(java.util.Locale.ROOT)));
    }
}
