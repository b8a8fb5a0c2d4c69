package org.daybook.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Instant;
import java.util.regex.Pattern;

/** The record looked at as it stood before something came in, compared with now, rebuilt and verified. */
final class PastSteps {

    private static final Pattern MOMENT = Pattern.compile("asof=20[0-9-]+T[0-9:.]+Z");

    private final Desk desk;
    private final Instant before;

    /** {@code before}: a moment before the article came in. */
    PastSteps(Desk desk, Instant before) {
        this.desk = desk;
        this.before = before;
    }

    /** The matrix of then does not know the article, and the address keeps the moment from page to page. */
    void thePastKnowsLess(String title, String from, String to) {
        desk.go("interactions");
        assertThat(desk.cell(from, to)).isVisible();
        desk.page().keyboard().press("m");
        Locator words = desk.page().getByLabel("Moment", new Page.GetByLabelOptions().setExact(true));
        assertThat(words).isFocused();
        Pictures.take(desk.page(), "moment");
        words.fill(before.toString());
        words.press("Enter");
        assertThat(band()).containsText(Pattern.compile("As the record stood on .* · event [0-9,]+ of [0-9,]+"));
        assertThat(desk.page()).hasURL(MOMENT);
        assertThat(desk.cell(from, to)).hasCount(0);
        Pictures.take(desk.page(), "past");
        desk.page()
                .locator("vaadin-side-nav-item", new Page.LocatorOptions().setHasText("Inbox"))
                .click();
        assertThat(desk.heading("Inbox")).isVisible();
        assertThat(desk.page()).hasURL(MOMENT);
        assertThat(desk.page().locator("tbody tr").first()).isVisible();
        assertThat(desk.row(title)).hasCount(0);
        desk.page().reload();
        assertThat(band()).isVisible();
        assertThat(desk.row(title)).hasCount(0);
        assertThat(desk.button("Add articles")).isDisabled();
    }

    /** What the analyst might do now, nobody can do in the past. */
    void thePastIsNotDecidedOn() {
        desk.page().locator("tbody a").first().click();
        desk.page().locator(".fact .headline").first().click();
        assertThat(desk.page()).hasURL(Pattern.compile("fact=.*" + MOMENT.pattern()));
        assertThat(desk.button("Accept")).isDisabled();
        assertThat(desk.page().locator(".fact[aria-current]")).containsText("You look at the past");
        desk.page().keyboard().press("a");
        assertThat(desk.page().locator(".fact[aria-current]")).not().containsText("accepted by");
        desk.page().keyboard().press(",");
        assertThat(desk.page()).hasURL(Pattern.compile("asof=[0-9]+$"));
        desk.button("Back to now").click();
        assertThat(band()).isHidden();
        assertThat(desk.page()).not().hasURL(Pattern.compile("asof="));
        assertThat(desk.button("Accept")).isEnabled();
    }

    void twoMomentsAreCompared(String fact) {
        desk.go("compare?view=facts&from=" + before);
        Locator change = desk.page()
                .locator(".change", new Page.LocatorOptions().setHasText(fact))
                .first();
        assertThat(change).containsText(Pattern.compile("added.*by .*event [0-9,]+", Pattern.DOTALL));
        assertThat(desk.page().locator(".change-counts")).containsText("0 gone");
        Pictures.take(desk.page(), "compare");
        Locator event = change.locator(".cause a");
        String number = event.innerText().replace("event ", "");
        event.click();
        assertThat(desk.heading("Audit log")).isVisible();
        assertThat(desk.page().locator("tbody tr").first()).containsText(number);
    }

    void aPreviewIsSwappedIn() {
        desk.go("replay");
        desk.button("Preview all").click();
        assertThat(desk.page().locator(".preview")).containsText("what is live is what the record says", patiently());
        Pictures.take(desk.page(), "preview");
        desk.button("Swap in").click();
        desk.confirm("Swap in");
        assertThat(desk.page().locator(".preview")).hasCount(0);
        assertThat(desk.row("Interactions")).containsText(Pattern.compile("events into .* rows"), patiently());
    }

    void theRecordIsVerified() {
        desk.go("replay");
        Locator hash = desk.page().locator(".hash");
        assertThat(hash).hasText(Pattern.compile("[0-9a-f]{64}"));
        desk.button("Verify the record").click();
        assertThat(desk.page().locator(".verdict")).containsText("The record is whole", patiently());
        assertThat(desk.page().locator("main")).containsText("Last verified");
    }

    private Locator band() {
        return desk.page().locator(".moment-band");
    }

    private static LocatorAssertions.ContainsTextOptions patiently() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    }
}
