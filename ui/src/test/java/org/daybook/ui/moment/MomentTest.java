package org.daybook.ui.moment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import org.daybook.shared.AsOf;
import org.daybook.shared.Query;
import org.daybook.store.AuditLog;
import org.daybook.ui.fake.DeskTest;
import org.daybook.ui.fake.FakeHistory;
import org.daybook.ui.inbox.InboxView;
import org.daybook.ui.reader.ReaderView;
import org.daybook.views.aid.AidBoard;
import org.daybook.views.aid.AidChoices;
import org.daybook.views.articles.ArticleById;
import org.daybook.views.articles.ArticleList;
import org.daybook.views.facts.FactsOfArticle;
import org.daybook.views.matrix.CellEvidence;
import org.daybook.views.matrix.Matrix;
import org.daybook.views.plugins.PluginList;
import org.daybook.views.sources.SourceList;
import org.junit.jupiter.api.Test;

class MomentTest extends DeskTest {

    private static final String THEN = "asof=2025-07-03T18:00:00Z";
    private static final AsOf MOMENT = AsOf.instant(Instant.parse("2025-07-03T18:00:00Z"));

    @Test
    void everyQuestionOfEveryPageCarriesTheMoment() {
        gateway.asked.clear();
        open("inbox?" + THEN);
        open("articles/a-call?" + THEN);
        open("interactions?cell=USA~RUS&" + THEN);
        open("aid?" + THEN);
        open("plugins?" + THEN);
        open("sources?" + THEN);
        assertThat(asked(ArticleList.class))
                .isNotEmpty()
                .allMatch(query -> query.asOf().equals(MOMENT));
        assertThat(asked(ArticleById.class))
                .isNotEmpty()
                .allMatch(query -> query.asOf().equals(MOMENT));
        assertThat(asked(FactsOfArticle.class))
                .isNotEmpty()
                .allMatch(query -> query.asOf().equals(MOMENT));
        assertThat(asked(Matrix.class))
                .isNotEmpty()
                .allMatch(query -> query.asOf().equals(MOMENT));
        assertThat(asked(CellEvidence.class))
                .isNotEmpty()
                .allMatch(query -> query.asOf().equals(MOMENT));
        assertThat(asked(AidBoard.class))
                .isNotEmpty()
                .allMatch(query -> query.asOf().equals(MOMENT));
        assertThat(asked(AidChoices.class))
                .isNotEmpty()
                .allMatch(query -> query.asOf().equals(MOMENT));
        assertThat(asked(SourceList.class))
                .isNotEmpty()
                .allMatch(query -> query.asOf().equals(MOMENT));
        assertThat(asked(PluginList.class))
                .isNotEmpty()
                .allMatch(query -> query.asOf().equals(MOMENT));
    }

    @Test
    void theAuditLogEndsWithTheLastEventThatWasKnown() {
        open("audit?" + THEN);
        long known = gateway.history.position(MOMENT);
        assertThat(asked(AuditLog.class)).last().isEqualTo(new AuditLog(known + 1, "", "", 61));
        open("audit?before=55&" + THEN);
        assertThat(asked(AuditLog.class)).last().isEqualTo(new AuditLog(55, "", "", 61));
    }

    @Test
    void aBandSaysWhichMomentIsShownAndLeadsBackToNow() {
        open("interactions?type=CONSULT&" + THEN);
        assertThat(band()).contains("As the record stood on 3 July 2025, 18:00 · event 9,040 of 9,870", "Back to now");
        press("Back to now");
        assertThat(find(Div.class).withClassName("moment-band").all()).isEmpty();
        assertThat(address()).isEqualTo("interactions?type=CONSULT");
        assertThat(asked(Matrix.class)).last().satisfies(query -> {
            assertThat(query.asOf()).isEqualTo(AsOf.now());
            assertThat(query.filter().type()).contains("CONSULT");
        });
    }

    @Test
    void linksAndTheDrawerKeepTheMoment() {
        open("inbox?" + THEN);
        assertThat(find(SideNavItem.class).all())
                .allMatch(item -> item.getElement().getOuterHTML().contains("asof="));
        assertThat(find(Anchor.class).withClassName("link").all())
                .hasSizeGreaterThan(3)
                .filteredOn(link -> link.getHref().startsWith("articles/"))
                .allMatch(link -> link.getHref().endsWith("?" + THEN));
        press("Back to now");
        assertThat(find(Anchor.class).withClassName("link").all())
                .noneMatch(link -> link.getHref().contains("asof"));
        assertThat(find(SideNavItem.class).all())
                .noneMatch(item -> item.getElement().getOuterHTML().contains("asof="));
    }

    @Test
    void whatIsNoMomentIsSaidAndThePresentIsShown() {
        for (String wrong : List.of("yesterday-ish", "9871", "2999-01-01T00:00:00Z", "-4")) {
            open("inbox?asof=" + wrong);
            assertThat(band()).contains("you see the present");
            assertThat(asked(ArticleList.class))
                    .last()
                    .matches(query -> query.asOf().equals(AsOf.now()));
        }
        assertThat(find(Button.class).withText("Add articles").single().isEnabled())
                .isTrue();
    }

    @Test
    void thePastIsNotDecidedOn() {
        ReaderView view = (ReaderView) open("articles/a-call?fact=f-1&asof=9870");
        assertThat(find(Button.class).withText("Accept").single().isEnabled()).isFalse();
        assertThat(page()).contains("You look at the past");
        view.keys().press("a");
        view.keys().press("x");
        view.keys().press("u");
        assertThat(gateway.sent).isEmpty();
        press("Back to now");
        assertThat(find(Button.class).withText("Accept").single().isEnabled()).isTrue();
        ((ReaderView) getCurrentView()).keys().press("a");
        assertThat(gateway.sent).hasSize(1);
    }

    @Test
    void nothingIsAddedToThePast() {
        InboxView view = (InboxView) open("inbox?" + THEN);
        assertThat(find(Button.class).withText("Add articles").single().isEnabled())
                .isFalse();
        view.keys().press("n");
        assertThat(page()).doesNotContain("Headline first");
    }

    @Test
    void thePastDoesNotMoveWhenSomethingIsRecorded() throws InterruptedException {
        open("aid?" + THEN);
        int before = asked(AidBoard.class).size();
        gateway.announce("aid");
        Thread.sleep(300);
        roundTrip();
        assertThat(asked(AidBoard.class)).hasSize(before);
    }

    @Test
    void stepsGoFromOneRecordingToTheNext() {
        Steps steps = new Steps(gateway);
        assertThat(steps.before(AsOf.now())).contains(AsOf.position(FakeHistory.HEAD - 10));
        assertThat(steps.after(AsOf.position(9_840))).contains(AsOf.position(9_850));
        assertThat(steps.before(AsOf.position(5))).isEmpty();
        assertThat(steps.after(AsOf.now())).isEmpty();
        open("articles/a-call?kind=interaction");
        press("Now");
        assertThat(page()).isNotEmpty();
    }

    @Test
    void theBandStepsThroughTheRecordAndKeepsWhatIsSelected() {
        ReaderView view = (ReaderView) open("articles/a-call?asof=9860");
        view.keys().press("j");
        press("‹ Before");
        assertThat(address()).isEqualTo("articles/a-call?fact=f-1&asof=9850");
        press("After ›");
        assertThat(address()).isEqualTo("articles/a-call?fact=f-1&asof=9860");
        assertThat(band()).contains("As the record stood on 4 July 2025, 07:44:50");
    }

    @Test
    void anArticleOfLaterIsNotThereYet() {
        open("articles/a-call?asof=50");
        assertThat(page()).contains("It was not on record then");
        open("inbox?asof=50");
        assertThat(page()).contains("Nothing was on record then");
    }

    @Test
    void aMomentIsChosenInWords() {
        open("aid?status=PAUSED");
        press("Now");
        TextField words = find(TextField.class).withCaption("Moment").single();
        test(words).setValue("soonish");
        test(find(Button.class).withText("Show").single()).click();
        assertThat(words.isInvalid()).isTrue();
        test(words).setValue("3 July 2025, 18:00");
        test(find(Button.class).withText("Show").single()).click();
        roundTrip();
        assertThat(address()).contains("status=PAUSED").containsPattern("asof=2025-07-03T[0-9:]+Z");
        assertThat(band()).contains("3 July 2025, 18:00");
    }

    private void press(String words) {
        test(find(NativeButton.class).all().stream()
                        .filter(button ->
                                button.getElement().getTextRecursively().equals(words))
                        .findFirst()
                        .orElseThrow())
                .click();
        roundTrip();
    }

    private String band() {
        return find(Div.class)
                .withClassName("moment-band")
                .single()
                .getElement()
                .getTextRecursively();
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    private <Q extends Query<?>> List<Q> asked(Class<Q> kind) {
        return gateway.asked.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
