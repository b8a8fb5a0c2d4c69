package org.daybook.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.daybook.review.FactCommand;
import org.daybook.ui.fake.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

class ReaderViewTest extends DeskTest {

    @Test
    void showsTheArticleWithItsFactsAndNothingOfItAsMarkup() {
        open("articles/a-call");
        assertThat(page())
                .contains("Leaders speak by phone", "7 facts", "CONSULT (phone) Vladimir Putin ↔ Donald Trump");
        assertThat(page()).doesNotContain("interaction.verb.active");
    }

    @Test
    void theAddressSelectsAFactAndItsWordsAreMarkedByRole() {
        open("articles/a-call?fact=f-1");
        assertThat(page())
                .contains("interaction.verb.active", "worked out from the text", "Yuri UshakovHarbour Gazette");
        assertThat(find(ListItem.class).withAttribute("aria-current").all()).hasSize(1);
        assertThat(getCurrentView().getElement().getOuterHTML()).contains("role-trigger");
    }

    @Test
    void keysWalkTheFactsAcceptAndUndo() {
        ReaderView view = (ReaderView) open("articles/a-call");
        view.keys().press("j");
        view.keys().press("j");
        view.keys().press("k");
        view.keys().press("a");
        assertThat(gateway.sent).last().isInstanceOfSatisfying(FactCommand.AcceptFact.class, accepted -> {
            assertThat(accepted.factId()).isEqualTo("f-1");
            assertThat(accepted.analyst()).isEqualTo("mira");
        });
        assertThat(page()).contains("accepted by mira");
        view.keys().press("j");
        view.keys().press("u");
        assertThat(gateway.sent)
                .last()
                .isInstanceOfSatisfying(
                        FactCommand.UndoDecision.class,
                        undone -> assertThat(undone.factId()).isEqualTo("f-1"));
        assertThat(page()).doesNotContain("accepted by mira");
    }

    @Test
    void whoeverIsTooLateIsToldAndAnUndoTellsWhatWasSeen() {
        ReaderView view = (ReaderView) open("articles/a-call?fact=f-2");
        gateway.overtaken = "bea rejected this at 14:03 UTC; look again.";
        view.keys().press("a");
        assertThat(find(Notification.class).all())
                .anySatisfy(toast ->
                        assertThat(toast.getElement().getTextRecursively()).contains("bea rejected this"));
        gateway.overtaken = "";
        view.keys().press("a");
        view.keys().press("u");
        assertThat(gateway.sent)
                .last()
                .isInstanceOfSatisfying(
                        FactCommand.UndoDecision.class,
                        undone -> assertThat(undone.seen()).isZero());
    }

    @Test
    void withNothingSelectedADecisionKeyDoesNothing() {
        ReaderView view = (ReaderView) open("articles/a-call");
        view.keys().press("a");
        view.keys().press("x");
        assertThat(gateway.sent).isEmpty();
    }

    @Test
    void aRejectedFactIsCrossedOutAndItsWordsLoseTheirMark() {
        ReaderView view = (ReaderView) open("articles/a-call?fact=f-2");
        String before = getCurrentView().getElement().getOuterHTML();
        view.keys().press("x");
        assertThat(find(ListItem.class).withClassName("rejected").all()).hasSize(1);
        assertThat(getCurrentView().getElement().getOuterHTML()).isNotEqualTo(before);
    }

    @Test
    void whyIsClosedUntilItIsAskedForAndStaysOpenFromFactToFact() {
        ReaderView view = (ReaderView) open("articles/a-call?fact=f-1");
        assertThat(find(NativeButton.class).withText("Why (2 steps)").all()).hasSize(1);
        assertThat(steps()).isEmpty();
        view.keys().press("w");
        assertThat(page()).contains("“spoke by phone” is a call", "interactions:consult.speak.phone");
        assertThat(steps())
                .first()
                .satisfies(step -> assertThat(step.getAttribute("data-from")).isEqualTo("138"));
        view.keys().press("j");
        assertThat(steps()).isEmpty();
        view.keys().press("k");
        assertThat(steps()).hasSize(2);
        test(find(NativeButton.class).withText("Why (2 steps)").single()).click();
        assertThat(steps()).isEmpty();
    }

    @Test
    void aFactThatDoesNotSayWhyHasNoButtonForIt() {
        ReaderView view = (ReaderView) open("articles/a-call?fact=f-2");
        view.keys().press("w");
        assertThat(page()).doesNotContain("Why (");
    }

    @Test
    void factsOfOneKindAreShownAloneAndTheKeysWalkThemOnly() {
        ReaderView view = (ReaderView) open("articles/a-pause?kind=quotation");
        assertThat(page()).contains("1 fact", "Donald Trump").doesNotContain("PAUSED air defence");
        view.keys().press("j");
        assertThat(page()).contains("word for word", "told reporters");
        view.keys().press("j");
        assertThat(page()).doesNotContain("PAUSED air defence");
        test(find(NativeButton.class).withText("All").single()).click();
        assertThat(page()).contains("3 facts", "PAUSED air defence", "Weapons aid 1");
    }

    private List<Element> steps() {
        return find(NativeButton.class).withClassName("step").all().stream()
                .map(Component::getElement)
                .toList();
    }

    @Test
    @WithMockUser(username = "rita", roles = "READER")
    void aReaderMayLookButNotDecide() {
        ReaderView view = (ReaderView) open("articles/a-call?fact=f-1");
        view.keys().press("a");
        assertThat(gateway.sent).isEmpty();
        assertThat(find(Button.class).withText("Accept").all()).isEmpty();
    }

    @Test
    void anUnknownArticleIsSaidToBeMissing() {
        open("articles/nowhere");
        assertThat(page()).contains("There is no such article");
    }
}
