package org.daybook.plugins.english.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.document.Region;
import org.daybook.plugin.document.Span;
import org.junit.jupiter.api.Test;

class SentenceCutterTest {
    private final SentenceCutter cutter = SentenceCutter.load();

    private List<String> sentences(String text) {
        return cutter.cut(ParsedArticle.of("", text)).stream()
                .map(passage -> passage.span().of(text))
                .toList();
    }

    private List<String> words(String text) {
        return cutter.cut(ParsedArticle.of("", text)).stream()
                .flatMap(passage -> passage.words().stream())
                .map(span -> span.of(text))
                .toList();
    }

    @Test
    void aGluedFullStopEndsASentence() {
        assertThat(sentences("The convoy was stopped.At noon the ministry confirmed it."))
                .containsExactly("The convoy was stopped.", "At noon the ministry confirmed it.");
        assertThat(sentences("“We stand by our partners.”Berlin and Oslo agreed."))
                .containsExactly("“We stand by our partners.”", "Berlin and Oslo agreed.");
        assertThat(sentences("The law passed in 2021.The court struck it down."))
                .containsExactly("The law passed in 2021.", "The court struck it down.");
    }

    @Test
    void anAbbreviationEndsNoSentence() {
        assertThat(sentences(
                        "U.S. and U.K. envoys met Lt. Col. J. R. Smith of Acme Inc. in Jan. 2024 at 6 a.m. on deck."))
                .hasSize(1);
        assertThat(sentences("Battery No. 5 fired. No. It missed."))
                .containsExactly("Battery No. 5 fired.", "No.", "It missed.");
        assertThat(sentences("He left the U.S. The talks failed."))
                .containsExactly("He left the U.S.", "The talks failed.");
    }

    @Test
    void theNameOfAWebsiteIsOneWord() {
        assertThat(words("News.Az reports, see www.example.org/a?b=1."))
                .containsExactly("News.Az", "reports", ",", "see", "www.example.org/a?b=1", ".");
    }

    @Test
    void aQuotationMarkAfterTheFullStopBelongsToTheSentence() {
        assertThat(sentences("\"We will not go.\" The envoy left. “Never.” She stayed."))
                .containsExactly("\"We will not go.\"", "The envoy left.", "“Never.”", "She stayed.");
    }

    @Test
    void aSpeakerAfterAQuestionStaysInItsSentence() {
        assertThat(sentences("“Who fired?” Mayor Ode asked. Nobody knew.")).hasSize(2);
        assertThat(sentences("“Stop!” he said.")).hasSize(1);
    }

    @Test
    void endingsAreCutAsInTheTreebank() {
        assertThat(words("They don’t say Macron's men can't go; we cannot. The nations’ envoys won't."))
                .containsExactly(
                        "They", "do", "n’t", "say", "Macron", "'s", "men", "ca", "n't", "go", ";", "we", "can", "not",
                        ".", "The", "nations", "’", "envoys", "wo", "n't", ".");
    }

    @Test
    void figuresMoneyAndHyphensAreReadAsInTheNews() {
        assertThat(words("A two-hour call on $66bn, 3.5% and 1,200 F-16s at 6pm — or 5–6."))
                .containsExactly(
                        "A",
                        "two-hour",
                        "call",
                        "on",
                        "$",
                        "66bn",
                        ",",
                        "3.5",
                        "%",
                        "and",
                        "1,200",
                        "F-16s",
                        "at",
                        "6",
                        "pm",
                        "—",
                        "or",
                        "5–6",
                        ".");
        assertThat(words("‘Too late’ …")).containsExactly("‘", "Too", "late", "’", "…");
    }

    @Test
    void aLineWithoutAFullStopIsASentenceAndParagraphsAreCounted() {
        String text = "Talks resume in Oslo\n\nEnvoys met again. They smiled.\nNothing was signed";
        assertThat(sentences(text))
                .containsExactly("Talks resume in Oslo", "Envoys met again.", "They smiled.", "Nothing was signed");
        assertThat(cutter.cut(ParsedArticle.of("", text)).stream().map(Passage::paragraph))
                .containsExactly(0, 1, 1, 2);
    }

    @Test
    void linesWrappedAtAFixedWidthAreOneParagraph() {
        String text = "The ministry of defence said on Monday that the first of\n"
                + "Three ships had left the harbour and would reach the island\nwithin days.";
        assertThat(sentences(text)).hasSize(1);
    }

    @Test
    void chromeCreditsAndDatelinesGiveNoSentences() {
        String text = "Share this\nTalks fail\nOSLO – Envoys left.\nReporting by A. Writer.";
        ParsedArticle article = ParsedArticle.of("Talks fail", text)
                .withRegions(List.of(
                        new Region(Region.Kind.CHROME, new Span(0, 10)),
                        new Region(Region.Kind.TITLE, new Span(11, 21)),
                        new Region(Region.Kind.DATELINE, new Span(22, 29)),
                        new Region(Region.Kind.CREDIT, new Span(42, text.length()))));
        assertThat(cutter.cut(article).stream()
                        .map(each -> each.region() + " " + each.span().of(text)))
                .containsExactly("TITLE Talks fail", "BODY Envoys left.");
    }

    @Test
    void hostileTextIsCutInTime() {
        String emoji = "\uD83D\uDE80";
        for (String unit : List.of(
                "a", "a ", "\"", "'", ".", ". ", "?!", "(", emoji, "\uD83D", "שלום ", "a.B", "x’", "1,", "-", "@a.",
                "U.S.")) {
            String text = unit.repeat(1_000_000 / unit.length());
            List<Passage> passages = cutter.cut(ParsedArticle.of("", text));
            assertThat(passages).isNotEmpty().allMatch(each -> each.words().size() <= 200);
            int end = 0;
            for (Passage passage : passages) {
                for (Span word : passage.words()) {
                    assertThat(word.start()).isGreaterThanOrEqualTo(end);
                    end = word.end();
                }
            }
        }
    }
}
