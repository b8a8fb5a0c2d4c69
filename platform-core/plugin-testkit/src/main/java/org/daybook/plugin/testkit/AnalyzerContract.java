package org.daybook.plugin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.daybook.plugin.LanguageAnalyzer;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.analysis.Sentence;
import org.daybook.plugin.analysis.Token;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.document.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What every language analyser must hold. Extend it and name an analyser and some articles. */
public abstract class AnalyzerContract {

    private static final int HUGE = 200_000;
    private static final Duration HUGE_TIME = Duration.ofSeconds(60);

    protected abstract LanguageAnalyzer analyzer();

    /** Articles in the analyser's language, at least one. */
    protected abstract List<ParsedArticle> articles();

    @Test
    void tokensQuoteTheTextInOrder() {
        articles().forEach(article -> check(analyzer().analyze(article)));
    }

    @Test
    void theSameArticleGivesTheSameAnalysisTwice() {
        for (ParsedArticle article : articles()) {
            assertThat(analyzer().analyze(article)).isEqualTo(analyzer().analyze(article));
        }
    }

    @Test
    void naughtyStringsGiveAnAnalysis() {
        for (String text : NaughtyStrings.all()) {
            check(analyzer().analyze(ParsedArticle.of("", text)));
        }
        check(analyzer().analyze(ParsedArticle.of("", "")));
    }

    @Test
    void aHugeTextIsAnalysedInTime() {
        for (String text : List.of(NaughtyStrings.huge(HUGE), NaughtyStrings.endless(20_000))) {
            Assertions.assertTimeoutPreemptively(
                    HUGE_TIME, () -> check(analyzer().analyze(ParsedArticle.of("", text))));
        }
    }

    private static void check(AnalyzedArticle analyzed) {
        String text = analyzed.article().text();
        int end = 0;
        for (Sentence sentence : analyzed.sentences()) {
            assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
            end = sentence.span().end();
            assertThat(end).isLessThanOrEqualTo(text.length());
            checkTokens(sentence, text);
        }
        analyzed.mentions().forEach(each -> inside(each.span(), text));
        analyzed.times().forEach(each -> inside(each.span(), text));
        analyzed.quantities().forEach(each -> inside(each.span(), text));
        analyzed.frames().forEach(frame -> {
            inside(frame.trigger(), text);
            frame.arguments().forEach(argument -> inside(argument.span(), text));
            assertThat(frame.sentence()).isBetween(0, analyzed.sentences().size() - 1);
        });
        analyzed.statements().forEach(statement -> {
            statement.content().forEach(span -> inside(span, text));
            statement.speakerSpan().ifPresent(span -> inside(span, text));
            statement.cue().ifPresent(span -> inside(span, text));
        });
    }

    private static void checkTokens(Sentence sentence, String text) {
        int end = sentence.span().start();
        int count = sentence.tokens().size();
        for (Token token : sentence.tokens()) {
            assertThat(token.span().start()).as("token %s", token.text()).isGreaterThanOrEqualTo(end);
            end = token.span().end();
            assertThat(sentence.span().contains(token.span())).isTrue();
            assertThat(token.text()).isEqualTo(token.span().of(text));
            assertThat(token.head()).isBetween(-1, count - 1);
        }
    }

    private static void inside(Span span, String text) {
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
    }
}
