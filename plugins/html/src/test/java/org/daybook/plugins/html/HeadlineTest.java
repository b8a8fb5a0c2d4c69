package org.daybook.plugins.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HeadlineTest {

    private static final String SITE = "<meta property=og:site_name content='Northport Courier'>";

    @Test
    void theTitleIsTheOneThatMostPlacesShare() {
        assertThat(title(
                        "<title>Cranes fall</title>"
                                + social("Storm closes the harbour")
                                + linked("Storm closes the harbour"),
                        "<article><h1>Harbour shut after a storm</h1></article>"))
                .isEqualTo("Storm closes the harbour");
    }

    @Test
    void theNameOfTheOutletIsNoPartOfIt() {
        assertThat(title(SITE + "<title>Storm closes the harbour | News | Northport Courier</title>", ""))
                .isEqualTo("Storm closes the harbour");
        assertThat(title(
                        SITE + "<title>Storm closes the harbour - Northport Courier</title>"
                                + linked("Storm closes the harbour | Sea"),
                        "<h1>Storm closes the harbour</h1>"))
                .isEqualTo("Storm closes the harbour");
    }

    @Test
    void aHeadingThatEndsATrailIsForSearchEngines() {
        String head = "<title>Northport harbour storm cranes - Courier</title>"
                + social("Storm closes the harbour")
                + linked("Northport harbour storm cranes");
        String below = "<h2>Storm closes the harbour</h2><p>The quay was empty.</p>";
        assertThat(title(head, "<nav><h1>Northport harbour storm cranes</h1></nav>" + below))
                .isEqualTo("Storm closes the harbour");
        assertThat(title(head, "<div class=page-crumbs><h1>Northport harbour storm cranes</h1></div>" + below))
                .isEqualTo("Storm closes the harbour");
        assertThat(title(
                        head,
                        "<div><div><a href=/>Home</a> | <a href=/sea>Sea</a> |</div>"
                                + "<h1>Northport harbour storm cranes</h1></div>" + below))
                .isEqualTo("Storm closes the harbour");
    }

    @Test
    void theHeadlineBelowATrailMayStandInTheLinkedData() {
        assertThat(title(
                        "<title>Northport harbour storm cranes</title>"
                                + social("Northport harbour storm cranes")
                                + linked("Storm closes the harbour"),
                        "<nav><h1>Northport harbour storm cranes</h1></nav><h2>Storm closes the harbour</h2>"))
                .isEqualTo("Storm closes the harbour");
    }

    @Test
    void aTrailThatEndsInTheOnlyTitleIsTheTitle() {
        assertThat(title("<title>Storm closes the harbour</title>" + linked("Storm closes the harbour"), """
                <nav><a href=/>Home</a><h1>Storm closes the harbour</h1></nav><h2>The harbour is closed</h2>"""))
                .isEqualTo("Storm closes the harbour");
    }

    @Test
    void aHeadingBesideOneLinkIsNoTrail() {
        assertThat(title(
                        "<title>Harbour closed</title>" + social("The harbour is closed"),
                        "<header><a href=/sea>Sea</a><h1>Storm closes the harbour</h1></header>"))
                .isEqualTo("Storm closes the harbour");
    }

    @Test
    void linkedDataAndWindowTogetherOutweighTheRest() {
        assertThat(title(
                        SITE + "<title>Storm closes the harbour - Northport Courier</title>"
                                + linked("Storm closes the harbour") + social("Look what the storm did"),
                        "<h1>Look what the storm did</h1>"))
                .isEqualTo("Storm closes the harbour");
    }

    @Test
    void aSocialTitleOfItsOwnOutweighsTheHeadingWhenNoLinkedDataSpeaks() {
        String card = "<meta name=twitter:title content='Storm closes the harbour'>";
        String body = "<h1>Storm closes the harbour and the ferries</h1>";
        String window = SITE + "<title>Storm closes the harbour and the ferries | Northport Courier</title>";
        assertThat(title(window + card + social("Storm closes the harbour"), body))
                .isEqualTo("Storm closes the harbour");
        assertThat(title(window + card + social("Storm closes the harbour | Northport Courier"), body))
                .isEqualTo("Storm closes the harbour and the ferries");
    }

    @Test
    void aPageWithoutMetadataHasItsHeading() {
        assertThat(title("", "<h1>Storm closes the harbour</h1>")).isEqualTo("Storm closes the harbour");
        assertThat(title("", "<p>Nothing here</p>")).isEmpty();
    }

    private static String social(String title) {
        return "<meta property=og:title content='" + title + "'>";
    }

    private static String linked(String title) {
        return "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"" + title + "\"}</script>";
    }

    private static String title(String head, String body) {
        Document page = Jsoup.parse("<html lang=en><head>" + head + "</head><body>" + body + "</body></html>");
        LinkedData data = LinkedData.of(page);
        return new Headline(page, new PageFacts(page, data), data).words();
    }
}
