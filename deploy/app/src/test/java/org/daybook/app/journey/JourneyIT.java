package org.daybook.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.app.running.RunningDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the first sign-in to a plugin dropped in: one analyst, two browsers, the packaged application. */
class JourneyIT {

    private static final String OWN_PASSWORD = "three small herons";
    private static final String TITLE = "Balloons close an airport in Finland";
    private static final String ARTICLE = TITLE + """


            HELSINKI, July 8, 2025 – Finland accused Belarus on Tuesday of sending weather balloons across the border.

            The foreign ministry said the balloons had closed an airport for three hours. Two people were injured when one came down on a road.
            """;
    private static final String NEXT_TITLE = "More balloons come down in Finland";
    private static final String NEXT_ARTICLE = NEXT_TITLE + """


            HELSINKI, July 9, 2025 – Finland condemned Belarus on Wednesday after more balloons came down.

            Four people were injured when a bus had to brake, the police said.
            """;

    @TempDir
    static Path data;

    private static RunningDesk application;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws IOException {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        chromium = new Chromium();
        application = RunningDesk.start(data, "--daybook.sources.trusted=127.0.0.1");
    }

    @AfterAll
    static void stop() {
        if (application != null) {
            application.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void anAnalystGoesFromTheDoorToTheEvidenceAndBack() throws IOException {
        Desk mine = new Desk(chromium.open(), application.address());
        signInForTheFirstTime(mine);
        theSampleCorpusHasBeenRead(mine);
        Desk colleague = new Desk(chromium.open(), application.address());
        colleague.signIn("administrator", OWN_PASSWORD);

        Instant before = Instant.now();
        mine.paste(ARTICLE, "Northern Signal");
        mine.openNewArticle(TITLE);
        decisionsReachTheOtherBrowser(mine, colleague);
        typingIsNoDecision(mine);
        arrowsWalkTheMatrix(colleague);
        theColourSchemeIsRemembered(colleague);
        PastSteps past = new PastSteps(mine, before);
        past.thePastKnowsLess(TITLE, "Finland", "Belarus");
        past.thePastIsNotDecidedOn();
        past.twoMomentsAreCompared("ACCUSE");
        rebuild(mine);
        past.aPreviewIsSwappedIn();
        past.theRecordIsVerified();
        dropAPlugin(mine);
        aBadDocumentSaysWhyItWasRefused(mine);
        everyViewInPictures(mine);
        new SourceSteps(mine).aFeedBringsArticles();
        TeamSteps team = new TeamSteps(mine, new Desk(chromium.open(), application.address()));
        team.aColleagueIsLetIn("four lanterns by the quay");
        team.aCopyAndALaterVersionAreRecognised(TITLE, ARTICLE, "Northern Signal");
        signOut(colleague);
        assertThat(chromium.complaints()).isEmpty();
    }

    private static void signInForTheFirstTime(Desk desk) {
        desk.go("inbox");
        Pictures.take(desk.page(), "sign-in");
        desk.signIn("administrator", application.oneTimePassword());
        desk.go("interactions");
        assertThat(desk.heading("Set a new password")).isVisible();
        Pictures.take(desk.page(), "password");
        desk.changePassword(application.oneTimePassword(), OWN_PASSWORD);
    }

    private static void theSampleCorpusHasBeenRead(Desk desk) {
        assertThat(desk.page().locator("tbody tr").nth(15)).isVisible(patiently());
        desk.go("interactions");
        assertThat(desk.cell("Russia", "United States")).isVisible(patiently());
        desk.go("inbox");
    }

    private static void decisionsReachTheOtherBrowser(Desk mine, Desk colleague) {
        colleague.go("interactions");
        Locator cell = colleague.cell("Finland", "Belarus");
        assertThat(cell).hasAttribute("aria-label", "Finland to Belarus: 1 event, 0 accepted");

        Locator fact = mine.fact("ACCUSE");
        fact.locator(".headline").click();
        assertThat(mine.page().locator("mark.role-trigger")).hasText("accused");
        assertThat(mine.page()).hasURL(Pattern.compile("fact="));
        mine.page().keyboard().press("a");
        assertThat(fact).containsText("accepted by administrator");
        assertThat(cell).hasAttribute("aria-label", "Finland to Belarus: 1 event, 1 accepted");
        cell.click();
        assertThat(colleague.page().locator(".evidence-panel")).containsText("Finland accused Belarus on Tuesday");

        mine.page().keyboard().press("u");
        assertThat(fact).not().containsText("accepted by administrator");
        assertThat(cell).hasAttribute("aria-label", "Finland to Belarus: 1 event, 0 accepted");

        mine.page().keyboard().press("x");
        assertThat(cell).hasCount(0);
        mine.page().keyboard().press("u");
        assertThat(cell).hasAttribute("aria-label", "Finland to Belarus: 1 event, 0 accepted");
    }

    /** Letters typed into a note must decide nothing. */
    private static void typingIsNoDecision(Desk desk) {
        desk.page().keyboard().press("n");
        Locator note = desk.page().getByLabel("What a colleague should know");
        note.click();
        desk.page().keyboard().type("an axe, a knave and a jug");
        desk.button("Keep note").click();
        assertThat(desk.fact("ACCUSE")).containsText("an axe, a knave and a jug");
        assertThat(desk.fact("ACCUSE")).not().containsText("accepted");
        assertThat(desk.fact("ACCUSE")).not().containsText("rejected");
    }

    private static void arrowsWalkTheMatrix(Desk desk) {
        desk.go("interactions");
        desk.cell("United States", "Ukraine").focus();
        desk.page().keyboard().press("ArrowDown");
        desk.page().keyboard().press("ArrowUp");
        desk.page().keyboard().press("ArrowRight");
        assertThat(desk.page().locator(".cell:focus")).hasAttribute("data-cell", Pattern.compile("USA~(?!UKR)"));
        desk.page().keyboard().press("Enter");
        assertThat(desk.page().locator(".evidence-panel")).isVisible();
        assertThat(desk.page()).hasURL(Pattern.compile("cell=USA"));
        desk.page().keyboard().press("Escape");
        assertThat(desk.page().locator(".evidence-panel")).isHidden();
    }

    private static void theColourSchemeIsRemembered(Desk desk) {
        Locator html = desk.page().locator("html");
        desk.page().locator(".scheme").click();
        assertThat(html).hasCSS("color-scheme", "dark");
        desk.page().reload();
        assertThat(desk.page().locator(".matrix")).isVisible();
        assertThat(html).hasCSS("color-scheme", "dark");
    }

    private static void rebuild(Desk desk) {
        desk.go("replay");
        assertThat(desk.row("Interactions")).containsText("never");
        desk.button("Rebuild all").click();
        desk.confirm("Rebuild");
        assertThat(desk.row("Interactions")).containsText(Pattern.compile("events into .* rows"), containing());
        assertThat(desk.row("Interactions")).containsText("by administrator");
        desk.page().locator(".work-chip").click();
        assertThat(desk.page().locator(".work-line").first()).containsText("ebuil");
        desk.page().keyboard().press("Escape");
        desk.go("interactions");
        assertThat(desk.cell("Finland", "Belarus")).isVisible();
    }

    private static void dropAPlugin(Desk desk) throws IOException {
        desk.go("plugins");
        assertThat(desk.page().locator("tbody tr").first()).isVisible();
        desk.drop(exampleJar());
        assertThat(desk.row("example")).containsText("in use");
        desk.go("inbox");
        desk.paste(NEXT_ARTICLE, "Podil Courier");
        desk.openNewArticle(NEXT_TITLE);
        assertThat(desk.page().locator(".fact", new Page.LocatorOptions().setHasText("Casualty count")))
                .hasCount(1);
        whyAFactWasRead(desk);
        desk.go("plugins");
        assertThat(desk.row("example").locator("td").nth(5)).hasText("1");
    }

    private static void whyAFactWasRead(Desk desk) {
        desk.fact("Casualty count").locator(".headline").click();
        Locator step = desk.page().locator(".step").first();
        assertThat(step).isHidden();
        desk.page().keyboard().press("w");
        assertThat(step).containsText("example:casualties.passive");
        step.hover();
        assertThat(desk.markedByWhy()).isEqualTo("Four people were injured");
        desk.page().mouse().move(60, 700);
        assertThat(desk.markedByWhy()).isEmpty();
        step.focus();
        assertThat(desk.markedByWhy()).isEqualTo("Four people were injured");
        desk.button("Why (1 step)").click();
        assertThat(step).isHidden();
        assertThat(desk.markedByWhy()).isEmpty();
    }

    private static void aBadDocumentSaysWhyItWasRefused(Desk desk) throws IOException {
        desk.go("inbox");
        Path scan = Files.write(data.resolve("scan-0412.pdf"), new byte[] {'%', 'P', 'D', 'F', 0, 1, 2, 3});
        desk.button("Add articles").click();
        desk.button("Files or a folder").click();
        Locator inputs = desk.page().locator(".uploads input[type=file]");
        assertThat(inputs.nth(1)).hasJSProperty("webkitdirectory", true);
        inputs.first().setInputFiles(scan);
        desk.page().getByText(Pattern.compile("new articles? – show")).click();
        assertThat(desk.page().locator("tr.refused .reason").first()).containsText(Pattern.compile("\\w{3,}"));
        assertThat(desk.row("scan-0412.pdf")).containsText("Refused");
    }

    private static void signOut(Desk desk) {
        desk.go("inbox");
        desk.page().locator("vaadin-menu-bar-button").first().click();
        desk.page().getByText("Sign out").click();
        assertThat(desk.button("Sign in")).isVisible();
        desk.page().navigate(application.address() + "/audit");
        assertThat(desk.button("Sign in")).isVisible();
    }

    private static void everyViewInPictures(Desk desk) {
        desk.go("inbox");
        assertThat(desk.row(TITLE)).isVisible();
        Pictures.take(desk.page(), "inbox");
        desk.button("Add articles").click();
        assertThat(desk.page().getByLabel("Headline")).isVisible();
        Pictures.take(desk.page(), "add");
        desk.go("interactions");
        desk.cell("Russia", "United States").click();
        Locator words = desk.page()
                .locator(".evidence-panel .event", new Page.LocatorOptions().setHasText("Phone"))
                .locator("blockquote a")
                .first();
        assertThat(words).isVisible();
        Pictures.take(desk.page(), "interactions");
        words.click();
        assertThat(desk.page().locator("mark.role-trigger").first()).isVisible();
        assertThat(desk.page().locator(".fact[aria-current]")).isVisible();
        Pictures.take(desk.page(), "reader");
        desk.page().keyboard().press("w");
        desk.page().locator(".step").first().focus();
        assertThat(desk.markedByWhy()).isNotEmpty();
        Pictures.take(desk.page(), "why");
        desk.page()
                .locator(".kind-filter button", new Page.LocatorOptions().setHasText("Quotation"))
                .click();
        assertThat(desk.page()).hasURL(Pattern.compile("kind=quotation"));
        assertThat(desk.page().locator(".fact.kind-interaction")).hasCount(0);
        desk.go("aid");
        assertThat(desk.page().locator("tbody tr").first()).isVisible();
        desk.page().locator("tbody .as-link").first().click();
        assertThat(desk.page().locator(".evidence-panel blockquote").first()).isVisible();
        Pictures.take(desk.page(), "aid");
        for (String view : new String[] {"plugins", "replay", "audit"}) {
            desk.go(view);
            assertThat(desk.page().locator("tbody tr").first()).isVisible();
            Pictures.take(desk.page(), view);
        }
    }

    private static Path exampleJar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../../plugins/example/target"))) {
            return files.filter(file -> file.getFileName().toString().matches("example-[0-9.]+\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(90_000);
    }

    private static LocatorAssertions.ContainsTextOptions containing() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    }
}
