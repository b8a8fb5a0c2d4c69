package org.daybook.ui.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Set;
import org.daybook.history.rebuild.RebuildViews;
import org.daybook.ui.fake.DeskTest;
import org.daybook.work.CancelWork;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

class ReplayViewTest extends DeskTest {

    @Test
    void saysHowFarEachViewIs() {
        open("replay");
        assertThat(page()).contains("9,841 of 9,870", "29 events behind", "never", "9,812 events into");
    }

    @Test
    void rebuildingIsAskedForTwiceAndShowsItsProgressWhichCanBeCancelled() {
        open("replay");
        test(find(Button.class)
                        .withAttribute("aria-label", "Rebuild Interactions")
                        .single())
                .click();
        assertThat(gateway.sent).isEmpty();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(gateway.sent).containsExactly(new RebuildViews(Set.of("matrix"), "mira"));
        assertThat(page()).contains("4,120 of 9,870 · 14 seconds left");
        assertThat(find(ProgressBar.class).all()).isNotEmpty();
        test(find(Button.class)
                        .withAttribute("aria-label", "Cancel Interactions")
                        .single())
                .click();
        assertThat(gateway.sent).last().isEqualTo(new CancelWork("work-7", "mira"));
    }

    @Test
    @WithMockUser(username = "rita", roles = "READER")
    void aReaderDoesNotGetHere() {
        assertThat(catchOpen()).isTrue();
    }

    private boolean catchOpen() {
        try {
            return !(open("replay") instanceof ReplayView);
        } catch (RuntimeException refused) {
            return true;
        }
    }
}
