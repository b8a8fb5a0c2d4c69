package org.daybook.ingestion.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.document.Publication;
import org.daybook.plugin.document.Publication.Basis;
import org.junit.jupiter.api.Test;

class DatingTest {

    private static final String STORY =
            " Mayor Ilse Brandt of Northport told the Harbour Council about Captain Olav Moe.";

    @Test
    void aStatedDateStands() {
        ParsedArticle article =
                text("It happened on Monday.").withPublished(Publication.stated(LocalDate.of(2024, 1, 5), "meta"));
        assertThat(Dating.date(List.of(article))).containsExactly(article);
    }

    @Test
    void aDayThatHasGoneByAndOneThatIsToComeEncloseTheDayOfWriting() {
        Publication published = published(
                "The war between Russia and Ukraine is in its fourth year. Merz spoke with the mayor during their June 30 call. "
                        + "They plan to meet on July 2, a spokesman said.");
        assertThat(published.date()).contains(LocalDate.of(2025, 6, 30));
        assertThat(published.basis()).isEqualTo(Basis.INFERRED);
        assertThat(published.reason()).contains("June 30").contains("July 2");
    }

    @Test
    void theAgeOfAWarTellsTheYear() {
        Publication published = published(
                "More than two years into the war with Russia, Ukraine struck a depot on May 3. A summit will be held on May 6.");
        assertThat(published.date()).contains(LocalDate.of(2024, 5, 3));
    }

    @Test
    void withoutAYearTheDayStaysUnknown() {
        assertThat(published("The quay was closed on May 3. It will open on May 6.")
                        .date())
                .isEmpty();
    }

    @Test
    void aWeekdayBesideADayTellsTheYear() {
        Publication published = published(
                "Prime Minister Keir Starmer opened the bridge on Thursday, May 22. The toll will be raised on May 26.");
        assertThat(published.date()).contains(LocalDate.of(2025, 5, 22));
    }

    @Test
    void yesterdayAndAWeekdayOfTheSameEventTellTheDayOfWriting() {
        Publication published = published("Mayor Brandt opened the new lighthouse in Northport on Tuesday. "
                + "The lighthouse that Mayor Brandt opened yesterday cost two million.");
        assertThat(published.weekday()).contains(DayOfWeek.WEDNESDAY);
        assertThat(published.date()).isEmpty();
    }

    @Test
    void theLatestDayThatHasGoneByIsTheDayOfWriting() {
        assertThat(published("The ferry sank on Wednesday. Divers reached it on Thursday.")
                        .weekday())
                .contains(DayOfWeek.THURSDAY);
        assertThat(published("The ferry sank on Thursday. Divers may reach it on Friday.")
                        .weekday())
                .contains(DayOfWeek.THURSDAY);
        assertThat(published("On Friday, divers are expected to go down. The ferry sank on Thursday.")
                        .weekday())
                .contains(DayOfWeek.THURSDAY);
        assertThat(published("The ferry sank last Sunday.").weekday()).isEmpty();
    }

    @Test
    void anUndatedArticleIsDatedByADatedOneOnTheSameStory() {
        ParsedArticle dated = text("Divers found the wreck." + STORY)
                .withPublished(Publication.stated(LocalDate.of(2025, 7, 3), "meta"));
        ParsedArticle undated = text("The ferry sank on Wednesday, the council said." + STORY);
        Publication published = Dating.date(List.of(dated, undated)).get(1).published();
        assertThat(published.date()).contains(LocalDate.of(2025, 7, 2));
        assertThat(published.reason()).contains("nearest Wednesday");
    }

    @Test
    void anArticleOnAnotherStoryDatesNothing() {
        ParsedArticle dated = text("The price of tin rose in Lima, Peru, said Banco Azul.")
                .withPublished(Publication.stated(LocalDate.of(2025, 7, 3), "meta"));
        ParsedArticle undated = text("The ferry sank on Wednesday, the council said." + STORY);
        assertThat(Dating.date(List.of(dated, undated)).get(1).published().date())
                .isEmpty();
    }

    @Test
    void aRetellingWithoutAnyDayComesAfterWhatItRetells() {
        ParsedArticle first = text("Divers found the wreck." + STORY)
                .withPublished(Publication.stated(LocalDate.of(2025, 7, 3), "meta"));
        ParsedArticle second = text("The inquiry has begun." + STORY)
                .withPublished(Publication.stated(LocalDate.of(2025, 7, 4), "meta"));
        ParsedArticle retelling = text("What a week for the town." + STORY);
        assertThat(Dating.date(List.of(retelling, first, second))
                        .getFirst()
                        .published()
                        .date())
                .contains(LocalDate.of(2025, 7, 4));
        assertThat(Dating.date(List.of(retelling)).getFirst().published().date())
                .isEmpty();
    }

    private static Publication published(String text) {
        return Dating.date(List.of(text(text))).getFirst().published();
    }

    private static ParsedArticle text(String text) {
        return ParsedArticle.of("", text);
    }
}
