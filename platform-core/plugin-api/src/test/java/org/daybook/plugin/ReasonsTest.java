package org.daybook.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.analysis.Frame;
import org.daybook.plugin.analysis.Mention;
import org.daybook.plugin.analysis.Sentence;
import org.daybook.plugin.analysis.Statement;
import org.daybook.plugin.analysis.TimeExpression;
import org.daybook.plugin.analysis.Token;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.document.Region;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Actor;
import org.daybook.plugin.fact.Fact;
import org.daybook.plugin.fact.FactDate;
import org.daybook.plugin.fact.Grounds;
import org.daybook.plugin.fact.Modality;
import org.daybook.plugin.fact.Reason;
import org.daybook.plugin.fact.Source;
import org.daybook.plugin.reading.Party;
import org.daybook.plugin.reading.Reading;
import org.daybook.plugin.reading.Reasons;
import org.junit.jupiter.api.Test;

/** "Hale came." and "He may be called on Friday, an aide said.", analysed by hand. */
class ReasonsTest {

    private static final String TEXT = "Hale came. He may be called on Friday, an aide said.";
    private static final LocalDate FRIDAY = LocalDate.of(2025, 7, 4);
    private static final Actor HALE = Actor.named("Martin Hale", "Hale");
    private static final Span HE = words("He");

    private final Reasons reasons = Reasons.of(Reading.of(analysis()));
    private final Grounds grounds = Grounds.of("call.verb", new Span(11, TEXT.length()))
            .and("recipient", HE)
            .withModality(Modality.POSSIBLE)
            .withDate(FactDate.day(FRIDAY, FactDate.Basis.RESOLVED));

    @Test
    void whatTheAnalysisKnowsIsToldInOrderOfReading() {
        assertThat(told().why())
                .extracting(Reason::step)
                .containsExactly(
                        "english:passive",
                        "english:pronoun",
                        "english:modality.possible",
                        "english:date.resolved",
                        "english:statement.cue.say",
                        "english:chain");
    }

    @Test
    void notesSayWhoAndWhenInPlainWords() {
        assertThat(told().why())
                .extracting(Reason::note)
                .contains(
                        "“He” is Martin Hale, named before as “Hale”",
                        "“may”: it is possible, not certain",
                        "“on Friday” is dated 4 July 2025, counted from the day of publication",
                        "it reached this outlet through Northern Wire");
    }

    @Test
    void everyReasonPointsAtTheWordsItFiredOn() {
        assertThat(told().why())
                .extracting(each -> each.span().of(TEXT))
                .containsExactly("called", "He", "may", "on Friday", "said", "said");
    }

    @Test
    void aStepIsNotToldTwice() {
        Grounds once = told();
        assertThat(reasons.of(once, 1, 3, List.of(new Party(HALE, HE, true))).why())
                .isEqualTo(once.why());
    }

    @Test
    void aSlotFilledFromElsewhereSaysFromWhere() {
        assertThat(reasons.of(grounds.withInferred(List.of("recipient")), 1, 3, List.of())
                        .why())
                .extracting(Reason::note)
                .contains("the recipient is not said here: it is taken from “He”");
    }

    @Test
    void aSlotThatTheExtractorExplainsIsNotExplainedAgain() {
        Grounds explained = grounds.withInferred(List.of("recipient")).because("calls:filled", "taken over", HE);
        assertThat(reasons.of(explained, 1, 3, List.of()).why())
                .extracting(Reason::step)
                .contains("calls:filled")
                .doesNotContain("english:elsewhere");
    }

    @Test
    void aFactWithoutADayIsToldToBeOfTheDayOfPublicationAtTheLatest() {
        FactDate published = new FactDate(
                Optional.empty(), Optional.of(FRIDAY), FactDate.Precision.UNKNOWN, FactDate.Basis.PUBLICATION);
        assertThat(reasons.of(grounds.withDate(published), 1, 3, List.of()).why())
                .extracting(Reason::note)
                .contains("no day is told: it was published on 4 July 2025");
    }

    @Test
    void aFactWithoutAFrameStillTellsItsDate() {
        assertThat(reasons.of(grounds, 7, 0, List.of()).why())
                .extracting(Reason::step)
                .containsExactly("english:date.resolved");
    }

    @Test
    void aReasonWithoutWordsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Reason("a:b", " ", HE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reason("", "note", HE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reason("a:b", "note", new Span(3, 3)));
    }

    private Grounds told() {
        return reasons.of(grounds, 1, 3, List.of(new Party(HALE, HE, true)));
    }

    private static Span words(String text) {
        int at = TEXT.indexOf(text);
        return new Span(at, at + text.length());
    }

    private static AnalyzedArticle analysis() {
        Frame called = new Frame(
                1,
                3,
                "call",
                Frame.Kind.VERB,
                words("called"),
                List.of(),
                Modality.POSSIBLE,
                Optional.of(FactDate.day(FRIDAY, FactDate.Basis.RESOLVED)),
                -1,
                0,
                "verb");
        Statement said = new Statement(
                1,
                List.of(words("He may be called on Friday")),
                Optional.empty(),
                Optional.of(words("an aide")),
                Optional.of(words("said")),
                Fact.Quotation.Form.INDIRECT,
                Optional.empty(),
                List.of(Source.origin("an aide", false), Source.via("Northern Wire")),
                "cue.say");
        return new AnalyzedArticle(
                ParsedArticle.of("", TEXT),
                List.of(
                        new Sentence(new Span(0, 10), List.of(), Region.Kind.BODY, 0),
                        new Sentence(new Span(11, TEXT.length()), tokens(), Region.Kind.BODY, 0)),
                List.of(
                        new Mention(words("Hale"), 0, 0, Mention.Kind.NAME, List.of(HALE), false, "proper"),
                        new Mention(HE, 1, 0, Mention.Kind.PRONOUN, List.of(HALE), false, "pronoun")),
                List.of(new TimeExpression(words("on Friday"), 1, FactDate.day(FRIDAY, FactDate.Basis.RESOLVED))),
                List.of(),
                List.of(called),
                List.of(said));
    }

    private static List<Token> tokens() {
        return List.of(
                token("He", "he", "PRON", "PRP", 3, "nsubj:pass"),
                token("may", "may", "AUX", "MD", 3, "aux"),
                token("be", "be", "AUX", "VB", 3, "aux:pass"),
                token("called", "call", "VERB", "VBN", -1, "root"));
    }

    private static Token token(String text, String lemma, String tag, String fine, int head, String relation) {
        return new Token(words(text), text, lemma, tag, fine, head, relation);
    }
}
