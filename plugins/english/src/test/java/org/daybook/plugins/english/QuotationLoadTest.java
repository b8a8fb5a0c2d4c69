package org.daybook.plugins.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Half a megabyte of quotation marks in every wrong order ends in time, with a result. */
class QuotationLoadTest {
    private static final int LENGTH = 500_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "he said \u201cshe said ",
                "\u201c\u201c \u2018\u2018 ",
                "\"The road,\" he said, \"is open.\" ",
                "\u201cThe road is open.\n\n",
                "said, ",
                "and said ",
                "his claim that ",
                "the mayor of the town, said ",
                "X: ",
                "''no'' said he -- ",
                "\u201cYes.\u201d \u2014 Ann Smith\n",
            })
    void repeatedWithoutEndItIsReadInTime(String words) {
        String text = words.repeat(LENGTH / words.length());
        AnalyzedArticle article = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Read.article(text));
        assertThat(article.statements())
                .allSatisfy(each -> assertThat(each.content())
                        .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length())));
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000_000})
    void aMegabyteInOneQuotationIsOneQuotation(int length) {
        String text = "Macron said: \u201c" + "The road is open. ".repeat(length / 18) + "\u201d";
        AnalyzedArticle article = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Read.article(text));
        assertThat(article.statements())
                .anyMatch(each -> each.content().getFirst().length() > length / 2);
    }
}
