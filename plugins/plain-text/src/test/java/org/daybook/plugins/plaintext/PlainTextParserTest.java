package org.daybook.plugins.plaintext;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.daybook.plugin.ArticleParser;
import org.daybook.plugin.document.ParseResult;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.document.Publication.Basis;
import org.daybook.plugin.document.RawDocument;
import org.daybook.plugin.document.Region;
import org.daybook.plugin.testkit.ParserContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextParserTest extends ParserContract {

    private static final String BODY = """
            The harbour of Northport was closed on Monday after a storm had torn two cranes from the quay, officials said.
            Nobody was hurt.The port authority hopes to open it again within a week.
            """;

    @Override
    protected ArticleParser parser() {
        return new PlainTextParser();
    }

    @Override
    protected List<RawDocument> documents() {
        return List.of(
                document("Storm closes the harbour\n" + BODY), document("\n" + BODY), document(BODY + "AA\n12\n"));
    }

    @Test
    void everyCharacterOfTheFileIsKept() {
        String text = "\n\n  Storm closes the harbour\n" + BODY + "\n\nnorthport.example\n7\n";
        assertThat(read(text).text()).isEqualTo(text);
    }

    @Test
    void theFirstLineIsTheTitle() {
        ParsedArticle article = read("Storm closes the harbour\n" + BODY);
        assertThat(article.title()).isEqualTo("Storm closes the harbour");
        assertThat(words(article, Region.Kind.TITLE)).containsExactly("Storm closes the harbour");
    }

    @Test
    void anArticleThatStartsWithASentenceHasNoTitle() {
        assertThat(read("\n" + BODY).title()).isEmpty();
        assertThat(read("Only one line of text without a stop").title()).isEmpty();
    }

    @Test
    void whatThePageLeftAroundTheArticleIsChrome() {
        ParsedArticle article = read(
                "NP\n\nHome\nHarbour » Weather\nStorm closes the harbour\n" + BODY
                        + "Read also\nTen lighthouses that are worth a visit\nComments (4)\n\nDəniz\n3\n50\nNorthport.Example\n\n10Xəbər");
        assertThat(article.title()).isEqualTo("Storm closes the harbour");
        assertThat(words(article, Region.Kind.CHROME))
                .contains("NP", "Home", "Harbour » Weather", "Read also", "Comments (4)", "3", "50", "10Xəbər", "Dəniz")
                .contains("Ten lighthouses that are worth a visit");
        assertThat(article.outlet()).contains("Northport.Example");
    }

    @Test
    void theLastSentenceIsNeverChrome() {
        assertThat(words(read("Storm closes the harbour\n" + BODY + "It is over."), Region.Kind.CHROME))
                .isEmpty();
    }

    @Test
    void headingsAreLinesWithoutAStopBetweenParagraphs() {
        ParsedArticle article = read("Storm closes the harbour\n" + BODY + "Cranes ‘were due for repair’\n" + BODY);
        assertThat(words(article, Region.Kind.HEADING)).containsExactly("Cranes ‘were due for repair’");
    }

    @Test
    void aLineBeforeTheDatelineIsADeck() {
        ParsedArticle article = read("""
                Storm closes the harbour
                The port authority said it would take a week to clear the quay.
                NORTHPORT – The harbour was closed on Monday after a storm had torn two cranes from the quay.
                """);
        assertThat(words(article, Region.Kind.HEADING))
                .containsExactly("The port authority said it would take a week to clear the quay.");
        assertThat(words(article, Region.Kind.DATELINE)).containsExactly("NORTHPORT – ");
    }

    @Test
    void bylineOutletAndDateStandUnderTheTitle() {
        ParsedArticle article = read("""
                Storm closes the harbour
                By Ana Kovač and John P. Smith
                Northport Courier
                July 7, 2025

                """ + BODY);
        assertThat(article.byline()).containsExactly("Ana Kovač", "John P. Smith");
        assertThat(article.outlet()).contains("Northport Courier");
        assertThat(article.published().date()).contains(LocalDate.of(2025, 7, 7));
        assertThat(article.published().basis()).isEqualTo(Basis.STATED);
    }

    @Test
    void theAuthorMayShareALineWithTheDate() {
        ParsedArticle article = read("Storm closes the harbour\nAna Kovač in Northport | Monday, 7 July 2025\n" + BODY);
        assertThat(article.byline()).containsExactly("Ana Kovač");
        assertThat(article.published().date()).contains(LocalDate.of(2025, 7, 7));
    }

    @Test
    void aFirstPublicationOutranksAnUpdate() {
        ParsedArticle article =
                read("Storm closes the harbour\nUpdated: 9 July 2025 10:15 GMT\nPublished: 7 July 2025\n" + BODY);
        assertThat(article.published().date()).contains(LocalDate.of(2025, 7, 7));
    }

    @Test
    void aDateInsideASentenceIsNotTheDayOfPublication() {
        assertThat(read(BODY + "The quay was built on 3 May 1988 by the navy.")
                        .published()
                        .date())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Copenhagen, 7 July 2025 - ",
                "New York, NY, July 7, 2025 (AP) — ",
                "Brussels (dpa), 7.7.2025 – ",
                "MOSCOW, 7 Jul 2025, Interfax - ",
                "ANKARA, JULY 7, 2025 (Anadolu) - ",
                "[Northport, 2025-07-07] ",
                "Paris, 7th July, 2025: "
            })
    void aPlaceAndAFullDateBeforeTheFirstSentenceAreADateline(String dateline) {
        ParsedArticle article =
                read("Storm closes the harbour\n\n" + dateline + "The harbour was closed after a storm.\n\n" + BODY);

        assertThat(article.published().date()).contains(LocalDate.of(2025, 7, 7));
        assertThat(article.published().basis()).isEqualTo(Basis.STATED);
        assertThat(article.published().reason()).isEqualTo(dateline.strip());
        assertThat(article.regions())
                .filteredOn(each -> each.kind() == Region.Kind.DATELINE)
                .extracting(each -> each.span().of(article.text()).strip())
                .containsExactly(dateline.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The two mayors met in Paris, 7 July 2025 - a day to remember, said the host.",
                "Ministers, July 7, 2025 in mind, hurried.",
                "KYIV, July 7 (Reuters) - The harbour was closed after a storm."
            })
    void aSentenceOrADayWithoutAYearStatesNoDate(String sentence) {
        assertThat(read("Storm closes the harbour\n\n" + sentence + "\n\n" + BODY)
                        .published()
                        .date())
                .isEmpty();
    }

    @Test
    void anAgencyMayStandAlone() {
        ParsedArticle article =
                read("Storm closes the harbour\n\n(Reuters) - The harbour was closed after a storm.\n\n" + BODY);

        assertThat(article.credits()).containsExactly("Reuters");
    }

    @Test
    void thePublicationOutranksAnUpdateInTheSameLine() {
        ParsedArticle article = read(
                "Storm closes the harbour\n\nUpdated: 14:05 GMT, 8 July 2025 - Published 11:00 GMT, 7 July 2025\n\n"
                        + BODY);

        assertThat(article.published().date()).contains(LocalDate.of(2025, 7, 7));
    }

    @Test
    void aFullDateInTheDatelineIsStated() {
        ParsedArticle article = read(
                "Storm closes the harbour\nNORTHPORT, July 7, 2025 (Reuters) - The harbour was closed after a storm.\n"
                        + BODY);
        assertThat(article.published().date()).contains(LocalDate.of(2025, 7, 7));
        assertThat(article.credits()).containsExactly("Reuters");
    }

    @Test
    void creditsNameAgenciesButNoPlaceholdersAndNoReporters() {
        assertThat(read(BODY + "Contributing: Reuters, Coast News Agency.").credits())
                .containsExactly("Reuters", "Coast News Agency");
        ParsedArticle rewritten = read(BODY + "Related Sources:\n• Source 1 • Source 2");
        assertThat(rewritten.credits()).isEmpty();
        assertThat(words(rewritten, Region.Kind.CREDIT)).hasSize(2);
        assertThat(read(BODY + "(Reporting by Ana Kovač; editing by John Smith)")
                        .credits())
                .isEmpty();
    }

    @Test
    void linesWrappedAtAFixedWidthAreOneParagraph() {
        ParsedArticle article = read("""
                Storm closes the harbour

                The harbour of Northport was closed on Monday after a storm had torn
                two cranes from the quay, officials said, and the ferries to the
                islands will not run before the weekend at the earliest, a notice
                on the gate said.
                """);
        assertThat(article.title()).isEqualTo("Storm closes the harbour");
        assertThat(words(article, Region.Kind.HEADING)).isEmpty();
    }

    @Test
    void oldCodePagesAndByteOrderMarksAreRead() {
        assertThat(parse("“Curly” – naïve".getBytes(Charset.forName("windows-1252")))
                        .text())
                .isEqualTo("“Curly” – naïve");
        assertThat(parse("\uFEFFPlain text".getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("Plain text");
        assertThat(parse("\uFEFFWide text".getBytes(StandardCharsets.UTF_16LE)).text())
                .isEqualTo("Wide text");
        assertThat(parse("one\r\ntwo\rthree".getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("one\ntwo\nthree");
    }

    @Test
    void blankTextIsUnreadable() {
        assertThat(parser().parse(document(" \n\t\n"))).isInstanceOf(ParseResult.Unreadable.class);
    }

    private ParsedArticle read(String text) {
        return parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private ParsedArticle parse(byte[] content) {
        return ((ParseResult.Parsed) parser().parse(RawDocument.of("a.txt", content)))
                .articles()
                .getFirst();
    }

    private static RawDocument document(String text) {
        return RawDocument.of("a.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> words(ParsedArticle article, Region.Kind kind) {
        return article.regions().stream()
                .filter(region -> region.kind() == kind)
                .map(region -> region.span().of(article.text()))
                .toList();
    }
}
