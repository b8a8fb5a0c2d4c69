package org.daybook.ui.aid;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import org.daybook.ui.fake.DeskTest;
import org.daybook.views.aid.AidBoard;
import org.junit.jupiter.api.Test;

class AidViewTest extends DeskTest {

    @Test
    void showsStatusSinceWhenAndWhoSaysSo() {
        open("aid");
        assertThat(page())
                .contains(
                        "Air defence interceptors",
                        "United States → Ukraine",
                        "paused",
                        "2 Jul 2025",
                        "the Pentagon, two officials",
                        "disputed");
    }

    @Test
    void saysOfAStatusThatItIsHedged() {
        open("aid?status=PAUSED");
        assertThat(page()).contains("Guided artillery shells").containsOnlyOnce("hedged");
        open("aid?status=IN_NEGOTIATION");
        assertThat(page()).doesNotContain("hedged");
    }

    @Test
    void aLineOpensItsHistoryWithTheWords() {
        open("aid?line=patriot-missile~USA~UKR");
        assertThat(page()).contains("Patriot missiles, United States → Ukraine", "because: its own stocks were low");
        assertThat(getCurrentView().getElement().getOuterHTML()).contains("articles/a-call?fact=f-7");
    }

    @Test
    void theAddressHoldsTheFilter() {
        open("aid?status=DELIVERED");
        assertThat(page()).contains("1 line, none disputed");
    }

    @Test
    void keysWalkTheLinesAndOpenOne() {
        AidView view = (AidView) open("aid");
        view.keys().press("j");
        view.keys().press("Enter");
        assertThat(page()).contains("Air defence interceptors, United States → Ukraine");
        view.keys().press("Escape");
        assertThat(find(HistoryPanel.class).exists()).isFalse();
    }

    @Test
    void aLongBoardIsShownPageByPageAndTheSummaryTellsOfAll() {
        gateway.moreAid = 200;
        open("aid");
        assertThat(page())
                .contains("206 lines, 2 disputed", "Boats 94", "Page 1")
                .doesNotContain("Boats 95");
        open("aid?page=2");
        assertThat(page())
                .contains("206 lines", "Boats 95", "Boats 194", "Page 2")
                .doesNotContain("Boats 94");
        open("aid?page=3");
        assertThat(page()).contains("Boats 195", "Boats 200");
        assertThat(find(Button.class).withText("Further").exists()).isFalse();
        test(find(Button.class).withText("Before").single()).click();
        assertThat(page()).contains("Page 2");
    }

    @Test
    void keysWalkOverTheEndOfAPageAndALineOfAnotherPageHasItsName() {
        gateway.moreAid = 200;
        AidView view = (AidView) open("aid?page=2");
        for (int i = 0; i <= AidBoard.PAGE; i++) {
            view.keys().press("j");
        }
        assertThat(page()).contains("Page 3");
        open("aid?page=2&line=patriot-missile~USA~UKR");
        assertThat(page()).as("a line of another page").contains("Patriot missiles, United States → Ukraine");
    }
}
