package org.daybook.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** An administrator lets a colleague in, who finds a copy and a later version of an article. */
final class TeamSteps {

    private static final String COLLEAGUE = "berta";
    private static final String ADDED = "Trains ran on time again.";

    private final Desk administrator;
    private final Desk colleague;

    TeamSteps(Desk administrator, Desk colleague) {
        this.administrator = administrator;
        this.colleague = colleague;
    }

    void aColleagueIsLetIn(String ownPassword) {
        administrator.go("accounts");
        administrator.button("Add an account").click();
        administrator
                .page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName("User").setExact(true))
                .fill(COLLEAGUE);
        administrator.button("Add").click();
        String password = administrator.page().locator(".one-time-password").innerText();
        administrator.button("Close").click();
        assertThat(administrator.row(COLLEAGUE)).containsText("one-time password");
        Pictures.take(administrator.page(), "accounts");
        colleague.signIn(COLLEAGUE, password);
        colleague.changePassword(password, ownPassword);
        Locator ways = colleague.page().locator("vaadin-side-nav-item");
        assertThat(ways.filter(new Locator.FilterOptions().setHasText("Audit log")))
                .isVisible();
        assertThat(ways.filter(new Locator.FilterOptions().setHasText("Accounts")))
                .hasCount(0);
        for (String closed : List.of("accounts", "no/such/page")) {
            colleague.go(closed);
            assertThat(colleague.heading("There is no page at this address")).isVisible();
        }
        administrator.go("accounts");
        assertThat(administrator.row(COLLEAGUE)).containsText("may sign in");
    }

    void aCopyAndALaterVersionAreRecognised(String title, String article, String outlet) {
        colleague.go("inbox");
        colleague.paste(article.strip() + "\n\n(" + outlet + ")\n", "Harbour Ledger");
        openNewest(title, 2);
        Locator kin = colleague.page().locator(".kin-line");
        assertThat(kin).containsText(Pattern.compile("articles go back to one report, \\d outlets"), patiently());
        colleague.go("inbox");
        colleague.paste(article.strip() + " " + ADDED + "\n", outlet);
        openNewest(title, 3);
        assertThat(kin).containsText("Version 2 of 2", patiently());
        kin.getByText("Versions and copies").click();
        assertThat(colleague.heading("Versions and copies")).isVisible();
        assertThat(colleague.page().locator(".diff ins")).containsText(ADDED);
        Pictures.take(colleague.page(), "versions");
    }

    /** Of so many with this title. */
    private void openNewest(String title, int count) {
        colleague.page().getByText(Pattern.compile("new articles? – show")).click();
        Locator found = colleague
                .page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(title).setExact(true));
        assertThat(found).hasCount(count);
        found.first().click();
        colleague.page().locator(".article-text").waitFor();
    }

    private static LocatorAssertions.ContainsTextOptions patiently() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    }
}
