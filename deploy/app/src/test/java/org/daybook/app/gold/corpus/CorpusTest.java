package org.daybook.app.gold.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.app.gold.corpus.Wanted.Kind;
import org.junit.jupiter.api.Test;

class CorpusTest {

    private static final Corpus CORPUS = Corpus.load();
    private static final String HEAD = "layers interactions aid quotations\npublished 2025-07-03\n\n";

    @Test
    void theCorpusIsLargeAndNoTextStandsInItTwice() {
        assertThat(CORPUS.cases()).hasSizeGreaterThanOrEqualTo(500);
        assertThat(CORPUS.cases()).extracting(GoldCase::text).doesNotHaveDuplicates();
    }

    @Test
    void everyTypeStatusAndKindOfQuotationIsThereManyTimes() {
        assertThat(count(Kind.INTERACTION).values()).hasSize(16).allMatch(each -> each >= 15);
        assertThat(count(Kind.AID).values()).hasSize(15).allMatch(each -> each >= 6);
        assertThat(count(Kind.QUOTATION).values()).hasSize(3).allMatch(each -> each >= 10);
        assertThat(count(Kind.SILENCE).values()).allMatch(each -> each >= 10);
        assertThat(CORPUS.cases().stream().filter(each -> !each.unwanted().isEmpty()))
                .hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void aboutHalfOfTheCasesAreBlind() {
        assertThat(CORPUS.cases().stream().filter(GoldCase::seen).count())
                .isBetween(CORPUS.cases().size() * 4L / 10, CORPUS.cases().size() * 6L / 10);
    }

    @Test
    void aLineSaysWhoWantsWhatOfWhomInWhichWordsAndWhen() {
        Wanted line = read("Kyiv asked Oslo and Bern on Tuesday.\n+ REQUEST UKR > NOR,CHE:Bern ; asked ; on 2025-07-01")
                .lines()
                .getFirst();
        assertThat(line.label()).isEqualTo("REQUEST");
        assertThat(line.right()).containsExactly(new Party("NOR", ""), new Party("CHE", "Bern"));
        assertThat(line.words()).isEqualTo("asked");
        assertThat(line.from()).isEqualTo("2025-07-01").isEqualTo(line.to());
        assertThat(line.must()).isTrue();
    }

    @Test
    void firstAndLastWordsStandForWhatIsBetweenThem() {
        GoldCase read = read("\"We are\", he said, \"not for sale today.\"\n+ quote direct :he ; We are | not … today");
        assertThat(read.lines().getFirst().words()).isEqualTo("We are not for sale today");
    }

    @Test
    void aMistakeIsToldWithItsLine() {
        for (String wrong : List.of(
                "Kyiv asked Oslo.\n+ ASK UKR > NOR ; asked",
                "Kyiv asked Oslo.\n+ REQUEST UKR ; asked",
                "Kyiv asked Oslo.\n+ REQUEST UKR > NOR ; begged",
                "Kyiv asked Oslo.")) {
            assertThatThrownBy(() -> read(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("some:");
        }
    }

    private static GoldCase read(String written) {
        return Corpus.read("some", HEAD + written).getFirst();
    }

    private static Map<String, Long> count(Kind kind) {
        Stream<Wanted> all = CORPUS.cases().stream().flatMap(each -> each.wanted(kind).stream());
        return all.filter(Wanted::must)
                .flatMap(each -> Stream.of(each.label().split("/", -1)))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
