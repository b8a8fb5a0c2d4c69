package org.daybook.plugins.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {
    private static final int LONG = 150_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u201c",
                "''\"\"\u201d\u201c said said said",
                "according to",
                "according to to to",
                "\ud83d\ude00 said \ud83d",
                "- - - / / US-- -US 's 's's",
                "1/0 $ 99,,9 99999999999999999999 31 February 2025 on May of that year",
                "\u0645\u0631\u062d\u0628\u0627 Putin \u202e said",
                "((((((((((((((((((((((((((((((((((((((((((((((((",
            })
    void nothingThrows(String text) {
        assertThatCode(() -> Read.article(text)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "word ",
                "said ",
                "Putin ",
                "and Russia ",
                "\u201cHe said ",
                "\u201c",
                "\u0645\u0631\u062d\u0628\u0627 ",
                "\ud83d\ude00",
                "5 ",
                "$5 million to ",
                "Monday to ",
                "the ",
                "which ",
                "attacked by ",
                "A.",
                "of the attack on the "
            })
    void longTextWithoutAnEndIsReadInTime(String unit) {
        String text = unit.repeat(LONG / unit.length());
        assertTimeout(Duration.ofSeconds(60), () -> Read.article(text));
    }

    @Test
    void everySpanLiesInTheText() {
        AnalyzedArticle article =
                Read.article("\u201cNo,\u201d said Macron\u2019s office. Putin-Trump talks (US-led) ended.\n\nHe left");
        int length = article.article().text().length();
        assertThat(article.mentions()).allMatch(each -> each.span().end() <= length);
        assertThat(article.frames()).allMatch(each -> each.trigger().end() <= length);
    }

    @Test
    void readingTwiceGivesTheSame() {
        String text = "Macron told Merz on Monday that Russia had attacked the port. He urged them to leave.";
        assertThat(Read.article(text)).isEqualTo(Read.article(text));
    }
}
