package org.daybook.app.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What somebody does at the desk, by what is written on it. */
final class Desk {

    private final Page page;
    private final String address;

    Desk(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    Page page() {
        return page;
    }

    void go(String where) {
        page.navigate(address + "/" + where);
        page.locator("main").first().waitFor();
    }

    void signIn(String user, String password) {
        go("inbox");
        page.locator("input[name=username]").fill(user);
        page.locator("input[name=password]").fill(password);
        button("Sign in").click();
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    void changePassword(String present, String fresh) {
        page.getByText("Set a new password").waitFor();
        page.getByLabel("Present password").fill(present);
        page.getByLabel("New password", new Page.GetByLabelOptions().setExact(true))
                .fill(fresh);
        page.getByLabel("New password again").fill(fresh);
        button("Set password").click();
        heading("Inbox").waitFor();
    }

    void paste(String text, String outlet) {
        button("Add articles").click();
        page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true)).fill(text);
        page.getByLabel("Outlet", new Page.GetByLabelOptions().setExact(true)).fill(outlet);
        button("Add article").click();
    }

    /** Shows what came in meanwhile, then opens the article of this title. */
    void openNewArticle(String title) {
        page.getByText(Pattern.compile("new articles? – show")).click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title).setExact(true))
                .first()
                .click();
        page.locator(".article-text").waitFor();
    }

    /** The card of a fact whose headline contains these words. */
    Locator fact(String words) {
        return page.locator(".fact", new Page.LocatorOptions().setHasText(words))
                .first();
    }

    /** The words that a step of reading marks at the moment; "" when none does. */
    String markedByWhy() {
        return (String) page.evaluate(
                "[...(CSS.highlights.get('daybook-why') ?? [])].map(range => range.toString()).join(' ')");
    }

    /** A cell of the matrix, by the names of its row and column. */
    Locator cell(String from, String to) {
        return page.locator(".cell[aria-label^='" + from + " to " + to + ":']");
    }

    void drop(Path jar) {
        page.locator(".jar-drop input[type=file]").setInputFiles(jar);
    }

    void confirm(String words) {
        page.locator("vaadin-confirm-dialog")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator heading(String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** A row of a table that holds these words. */
    Locator row(String words) {
        return page.locator("tbody tr", new Page.LocatorOptions().setHasText(words))
                .first();
    }
}
