package org.daybook.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes a view in light and dark, and has axe look at both. */
final class Pictures {

    private static final Set<String> NOT_ACCEPTED = Set.of("serious", "critical");

    /** {@code -Ddaybook.pictures=../../docs/pictures} renews the ones of the documentation. */
    private static final Path FOLDER = Path.of(System.getProperty("daybook.pictures", "target/pictures"));

    private Pictures() {}

    static void take(Page page, String name) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.mouse().move(60, 700);
            page.waitForTimeout(700);
            String file = name + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png";
            page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(file)));
            assertThat(violations(page)).as("accessibility of " + file).isEmpty();
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(violation -> NOT_ACCEPTED.contains(violation.getImpact()))
                        .map(violation -> violation.getId() + " "
                                + violation.getNodes().stream()
                                        .limit(3)
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }
}
