package org.daybook.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableRow;
import org.daybook.ui.fake.DeskTest;
import org.junit.jupiter.api.Test;

class AuditViewTest extends DeskTest {

    @Test
    void showsTheNewestEventsFirstWithALinkToTheirSubject() {
        open("audit");
        assertThat(find(NativeTableRow.class).all()).hasSize(AuditNavigation.PAGE + 1);
        assertThat(getCurrentView().getElement().getOuterHTML())
                .contains("articles/a-call?fact=f-1", "href=\"plugins\"", "href=\"replay\"");
    }

    @Test
    void olderEventsStandOnTheNextPage() {
        open("audit");
        test(find(Button.class).withText("Older").single()).click();
        assertThat(page()).contains("9,810").doesNotContain("9,870");
    }

    @Test
    void theAddressHoldsKindAndText() {
        open("audit?kind=review.&q=a-call");
        assertThat(page()).contains("review.fact-accepted").doesNotContain("article.ingested");
        open("audit?q=nothing-like-it");
        assertThat(page()).contains("No such events");
    }
}
