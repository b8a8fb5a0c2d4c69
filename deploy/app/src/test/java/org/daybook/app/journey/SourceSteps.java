package org.daybook.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.regex.Pattern;
import org.daybook.app.running.NewsSite;

/** Somebody registers a feed, whose articles come in by themselves, and retires it again. */
final class SourceSteps {

    private static final String TITLE = "Estonia summons Russian envoy over drone";

    private static final String OTHER = "Lithuania sends a diplomat home";

    private final Desk desk;

    SourceSteps(Desk desk) {
        this.desk = desk;
    }

    void aFeedBringsArticles() throws IOException {
        try (NewsSite site = new NewsSite()) {
            site.tell(
                    "Latvia opens a second harbour",
                    "The port of Liepaja has a new quay.",
                    "RIGA, July 8 – A second harbour was opened in Liepaja on Tuesday after two years of work on the quay.",
                    "Ferries will call there from August, the port said in a statement, and freight will follow in autumn.");
            register(site.feed());
            says("Quay Courier", "Brought 1 article");
            site.tell(
                    TITLE,
                    "A drone came down near Narva.",
                    "TALLINN, July 8 – Estonia summoned the Russian ambassador on Tuesday after a drone came down near Narva.",
                    "Estonia accused Russia of violating its airspace. Nobody was hurt, the foreign ministry said.");
            desk.row("Quay Courier")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("Look now")))
                    .click();
            says("Quay Courier", "Brought 2 articles");
            register(site.feed().replace("news", "gone"));
            says("gone.xml", "Cannot be read since");
            aPageIsFetchedByItsAddress(site);
        }
        Pictures.take(desk.page(), "sources");
        theArticleIsReadFromItsPage();
        aRetiredSourceIsResumed();
    }

    private void register(String feed) {
        desk.go("sources");
        desk.button("Add source").click();
        desk.page().getByLabel("Address of the feed").fill(feed);
        desk.page()
                .locator("vaadin-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add source"))
                .click();
    }

    private void aPageIsFetchedByItsAddress(NewsSite site) {
        site.tell(
                OTHER,
                "An envoy travels.",
                "VILNIUS, July 9 – Lithuania expelled a Russian diplomat on Wednesday, the foreign ministry said.",
                "The diplomat has to leave within two days. Moscow said it would answer in kind.");
        desk.go("inbox");
        desk.button("Add articles").click();
        desk.button("Addresses").click();
        desk.page()
                .getByLabel("Addresses of pages, one a line")
                .fill(site.feed().replace("news.xml", "2"));
        Pictures.take(desk.page(), "addresses");
        desk.button("Fetch").click();
        desk.page().getByText(Pattern.compile("new articles? – show")).click();
        assertThat(desk.row(OTHER)).isVisible();
        desk.go("sources");
    }

    private void theArticleIsReadFromItsPage() {
        desk.go("inbox");
        desk.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(TITLE).setExact(true))
                .first()
                .click();
        assertThat(desk.page().locator(".article-text")).containsText("Nobody was hurt");
        assertThat(desk.fact("ACCUSE")).isVisible();
    }

    private void aRetiredSourceIsResumed() {
        desk.go("sources");
        desk.row("Quay Courier")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("Retire")))
                .click();
        desk.page().getByLabel(Pattern.compile("^Why")).fill("The journey is over");
        desk.page()
                .locator("vaadin-dialog, vaadin-confirm-dialog")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Retire").setExact(true))
                .click();
        says("Quay Courier", "Retired on");
        desk.button("Undo").click();
        says("Quay Courier", "Brought 2 articles");
    }

    private void says(String source, String health) {
        assertThat(desk.row(source))
                .containsText(health, new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
    }
}
