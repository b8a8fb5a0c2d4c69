package org.daybook.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.Set;
import org.daybook.history.rebuild.RebuildViews;
import org.daybook.ui.fake.DeskTest;
import org.daybook.ui.keys.KeysDialog;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

class DeskLayoutTest extends DeskTest {

    @Test
    void everyPageThatSomebodyMayOpenIsListed() {
        open("inbox");
        assertThat(listed())
                .containsExactly(
                        "Inbox",
                        "Interactions",
                        "Weapons aid",
                        "Compare",
                        "Sources",
                        "Plugins",
                        "Replay",
                        "Audit log",
                        "Accounts");
    }

    @Test
    @WithMockUser(username = "rita", roles = "READER")
    void aReaderSeesOnlyWhatReadersMayOpen() {
        open("inbox");
        assertThat(listed()).containsExactly("Inbox", "Interactions", "Weapons aid", "Compare");
    }

    @Test
    @WithMockUser(username = "rita", roles = "READER")
    void whereNobodyMayGoOrNothingIsTheDeskSaysSo() {
        for (String address : new String[] {"accounts", "sources", "nothing/here"}) {
            open(address);
            assertThat(getCurrentView()).as(address).isInstanceOf(NowherePage.class);
            assertThat(page()).contains("There is no page at this address").contains("may not open it");
            assertThat(listed()).contains("Inbox");
        }
    }

    @Test
    void leavingAPageEndsItsWatch() {
        open("inbox");
        int watchers = gateway.watchers.get();
        for (String page : new String[] {"interactions", "aid", "sources", "plugins", "replay", "audit", "inbox"}) {
            open(page);
        }
        assertThat(gateway.watchers).hasValue(watchers);
    }

    @Test
    void theQuestionMarkShowsTheKeysOfThePage() {
        open("articles/a-call");
        test(find(NativeButton.class).withText("?").single()).click();
        assertThat(find(KeysDialog.class).single().getElement().getTextRecursively())
                .contains("Accept the fact", "Next fact", "Show the keys");
    }

    @Test
    void runningWorkStandsInTheTopBar() throws InterruptedException {
        open("inbox");
        assertThat(find(NativeButton.class).withClassName("busy").exists()).isFalse();
        gateway.send(new RebuildViews(Set.of("matrix"), "mira"));
        Thread.sleep(400);
        roundTrip();
        assertThat(find(NativeButton.class).withClassName("busy").single().getText())
                .isEqualTo("Rebuild matrix 41 %");
    }

    private Iterable<String> listed() {
        return find(SideNavItem.class).all().stream().map(SideNavItem::getLabel).toList();
    }
}
