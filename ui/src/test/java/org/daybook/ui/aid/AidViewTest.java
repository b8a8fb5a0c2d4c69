package org.daybook.ui.aid;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybook.ui.fake.DeskTest;
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
}
