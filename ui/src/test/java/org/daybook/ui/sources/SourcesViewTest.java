package org.daybook.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.daybook.shared.AsOf;
import org.daybook.sources.SourceVisits;
import org.daybook.sources.VisitSource;
import org.daybook.ui.shell.NowherePage;
import org.daybook.views.sources.SourceList;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

class SourcesViewTest extends SourcesPage {

    @Test
    void everySourceIsListedWithItsHealthInASentence() {
        open("sources");
        assertThat(row("Harbour Gazette: World"))
                .contains("https://gazette.example/rss.xml", "Brought 1,212 articles, the last on 3 July 2025")
                .contains("Looked at 4 minutes ago, next in 11 minutes.", "every 15 minutes");
        assertThat(row("Northern Courier"))
                .contains("Cannot be read since 1 July 2025", ": The server answered 503 Service Unavailable.")
                .contains("Brought 7 articles", "Looked at 2 hours ago, next at any moment.");
        assertThat(row("kestrel.example"))
                .contains("Followed since 1 July 2025", "nothing brought yet.", "Waits for its first look.");
        assertThat(row("The Lantern")).contains("Brought 1 article, the last", "Being looked at.");
        assertThat(row("Meridian Wire"))
                .contains("Retired on 1 July 2025", "Brought 96 articles", "daily")
                .doesNotContain("ooked at");
    }

    @Test
    void aSourceThatIsRetiredStandsLastAndIsDimmed() {
        open("sources");
        assertThat(lines()).last().satisfies(last -> {
            assertThat(last.hasClassName("retired")).isTrue();
            assertThat(last.getElement().getTextRecursively()).contains("Meridian Wire");
        });
        assertThat(lines()).filteredOn(line -> line.hasClassName("retired")).hasSize(1);
    }

    @Test
    void addressesAreOpenedElsewhereAndTheOutletLeadsToItsArticles() {
        open("sources");
        Anchor address =
                find(Anchor.class).withText("https://gazette.example/rss.xml").single();
        assertThat(address.getHref()).isEqualTo("https://gazette.example/rss.xml");
        assertThat(attribute(address, "target")).isEqualTo("_blank");
        assertThat(attribute(address, "rel")).isEqualTo("noopener noreferrer");
        assertThat(find(Anchor.class)
                        .withText("Outlet: Harbour Gazette")
                        .single()
                        .getHref())
                .isEqualTo("inbox?q=Harbour%20Gazette");
    }

    @Test
    void aLookTurnsItsLineWithoutDrawingTheTableAnew() throws InterruptedException {
        open("sources");
        List<NativeTableRow> before = lines();
        gateway.sources.look(new VisitSource("kestrel", "somebody"));
        Thread.sleep(300);
        roundTrip();
        assertThat(row("kestrel.example")).contains("Being looked at.");
        assertThat(lines()).isEqualTo(before);
    }

    @Test
    void minutesPassWithoutAnythingBeingRecorded() {
        open("replay");
        open("sources");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(30_000);
        open("inbox");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    @WithMockUser(
            username = "anna",
            roles = {"READER", "ANALYST"})
    void anAnalystLooksAndChangesNothing() {
        SourcesView view = (SourcesView) open("sources");
        assertThat(row("Harbour Gazette: World")).contains("Brought 1,212 articles", "Looked at 4 minutes ago");
        assertThat(buttons()).doesNotContain("Add source", "Look now", "Retire", "Resume");
        view.keys().press("n");
        view.keys().press("j");
        view.keys().press("f");
        assertThat(find(AddSourceDialog.class).exists()).isFalse();
        assertThat(gateway.sent).isEmpty();
        gateway.empty = true;
        open("sources?again");
        assertThat(page()).contains("No sources yet");
        assertThat(buttons()).doesNotContain("Add source");
    }

    @Test
    @WithMockUser(username = "rita", roles = "READER")
    void aReaderDoesNotGetHere() {
        assertThat(open("sources")).isInstanceOf(NowherePage.class);
    }

    @Test
    void thePastHasNoDiaryAndIsLeftAlone() {
        SourcesView view = (SourcesView) open("sources");
        gateway.asked.clear();
        open("sources?asof=9850");
        assertThat(gateway.asked)
                .contains(new SourceList(AsOf.position(9_850)))
                .noneMatch(query -> query instanceof SourceVisits);
        assertThat(page())
                .contains("Brought 1,212 articles")
                .doesNotContain("ooked at 4 minutes", "Being looked at", "Waits for");
        assertThat(buttons()).doesNotContain("Look now", "Retire", "Resume");
        assertThat(find(Button.class).withText("Add source").single().isEnabled())
                .isFalse();
        view.keys().press("n");
        view.keys().press("j");
        view.keys().press("f");
        assertThat(find(AddSourceDialog.class).exists()).isFalse();
        assertThat(gateway.sent).isEmpty();
        open("sources?asof=50");
        assertThat(page()).contains("Nothing was on record then");
        open("sources");
        assertThat(page()).contains("Being looked at");
        assertThat(buttons()).contains("Look now", "Retire", "Resume");
    }

    @Test
    void whereThereIsNoneThePageSaysWhatASourceIs() {
        gateway.empty = true;
        open("sources");
        assertThat(page()).contains("No sources yet", "A source is a feed");
        click("Add source");
        assertThat(find(AddSourceDialog.class).exists()).isTrue();
    }

    @Test
    void whatAFeedCallsItselfIsTextAndWhatIsNoAddressOfTheWebIsNoLink() {
        String title = "<img src=x onerror=alert(1)> {0} 'A' & B";
        gateway.sources.rows.add(
                FakeSources.row("hostile", "javascript:alert(1)", title, true, 3, "<b>no</b> {1} answer"));
        open("sources");
        assertThat(row(title)).contains("javascript:alert(1)", ": <b>no</b> {1} answer");
        assertThat(getCurrentView().getElement().getOuterHTML()).doesNotContain("<img", "<b>");
        assertThat(find(Anchor.class).all()).noneMatch(link -> link.getHref().contains("javascript"));
        press("Retire: " + title);
        assertThat(find(RetireDialog.class).single().getHeaderTitle()).isEqualTo("Retire " + title + "?");
    }
}
