package org.daybook.ui.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextArea;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.daybook.history.Alarms;
import org.daybook.history.letters.RetryDeadLetter;
import org.daybook.history.letters.SkipDeadLetter;
import org.daybook.history.rebuild.PreviewRebuild;
import org.daybook.history.rebuild.RebuildViews;
import org.daybook.history.rebuild.SwapRebuild;
import org.daybook.history.verify.RecordHead;
import org.daybook.history.verify.VerifyRecord;
import org.daybook.ui.fake.DeskTest;
import org.daybook.work.CancelWork;
import org.daybook.work.RunningWork;
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
    void severalAreChosenAndRebuiltTogether() {
        open("replay");
        assertThat(find(Button.class).withText("Rebuild all").all()).hasSize(1);
        choose("Choose Facts");
        choose("Choose Weapons aid");
        press("Rebuild 2 chosen");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(gateway.sent).containsExactly(new RebuildViews(Set.of("facts", "aid"), "mira"));
        assertThat(find(Button.class).withText("Rebuild all").all()).hasSize(1);
    }

    @Test
    void aPreviewShowsWhatWouldChangeAndIsSwappedIn() {
        open("replay");
        press("Preview all");
        assertThat(gateway.sent).containsExactly(new PreviewRebuild(Set.of(), "mira"));
        assertThat(page())
                .contains("What a rebuild of Weapons aid, Facts would change", "1 added", "1 gone", "1 changed")
                .contains("about 14 minutes left", "Nothing would change", "preview waits");
        press("Swap in");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(gateway.sent).last().isEqualTo(new SwapRebuild("work-9", "mira"));
        assertThat(page()).doesNotContain("What a rebuild of");
    }

    @Test
    void aPreviewIsGivenUp() {
        open("replay");
        press("Preview all");
        press("Give up");
        assertThat(gateway.sent).last().isEqualTo(new CancelWork("work-9", "mira"));
        assertThat(page()).doesNotContain("What a rebuild of");
    }

    @Test
    void eventsThatWereNotFoldedAreListedWithTheirReasonAndTriedAgain() {
        open("replay");
        assertThat(page()).contains("The day 2025-02-30 does not exist.", "It waits behind event 9,812.", "failed");
        test(labelled("Retry event 9,812")).click();
        assertThat(gateway.sent).containsExactly(new RetryDeadLetter("aid", 9_812, "mira"));
        assertThat(find(Button.class)
                        .withAttribute("aria-label", "Retry event 9,830")
                        .all())
                .isEmpty();
    }

    @Test
    void anEventIsLeftOutOnlyWithAReason() {
        open("replay");
        test(labelled("Skip event 9,812")).click();
        press("Leave it out");
        assertThat(gateway.sent).isEmpty();
        test(find(TextArea.class).single()).setValue("A day that does not exist");
        press("Leave it out");
        assertThat(gateway.sent).containsExactly(new SkipDeadLetter("aid", 9_812, "mira", "A day that does not exist"));
        assertThat(page()).contains("left out", "mira: A day that does not exist");
    }

    @Test
    void alarmsStandAtTheTop() {
        open("replay");
        assertThat(find(AlarmBanner.class).all()).isEmpty();
        gateway.history.alarms.add(new Alarms.Row(
                "transaction-open", "A transaction has been open for two hours: end it.", Instant.EPOCH));
        open("replay");
        assertThat(find(AlarmBanner.class).single().getElement().getTextRecursively())
                .contains("Old transaction", "end it", "since 1 Jan 1970");
    }

    @Test
    void theRecordCanBeVerifiedAndItsHashKeptElsewhere() {
        open("replay");
        assertThat(page())
                .contains("5f0c5f0c", "Event 9,870, recorded on 4 July 2025", "9,740 events, all as recorded")
                .contains("Keep it elsewhere");
        press("Verify the record");
        assertThat(gateway.sent).containsExactly(new VerifyRecord("mira"));
        gateway.work("work-8", RunningWork.State.FAILED, "Event 4,711 is not what was recorded.");
        open("replay");
        assertThat(page()).contains("The record is broken", "Event 4,711 is not what was recorded.");
    }

    @Test
    void theFileToKeepSaysWhereTheRecordEnds() {
        RecordHead.Head head = new RecordHead.Head(9_870, "ab12", Optional.of(Instant.EPOCH), Optional.empty());
        HeadFile file = new HeadFile(head, "mira", Instant.EPOCH.plusSeconds(60));
        assertThat(file.name()).isEqualTo("daybook-head-9870.txt");
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8))
                .contains("position  9870\nhash      ab12\nrecorded  1970-01-01T00:00:00Z")
                .contains("exported  1970-01-01T00:01:00Z by mira");
    }

    @Test
    void inThePastNothingIsRebuilt() {
        open("replay?asof=9000");
        assertThat(find(Button.class).withText("Rebuild all").single().isEnabled())
                .isFalse();
        assertThat(labelled("Rebuild Interactions").isEnabled()).isFalse();
        assertThat(labelled("Skip event 9,812").isEnabled()).isFalse();
        assertThat(find(Button.class).withText("Verify the record").single().isEnabled())
                .isFalse();
    }

    private void choose(String label) {
        test(find(Checkbox.class).all().stream()
                        .filter(box -> box.getAriaLabel().orElse("").equals(label))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private Button labelled(String label) {
        return find(Button.class).withAttribute("aria-label", label).single();
    }

    private void press(String words) {
        test(find(Button.class)
                        .withText(words)
                        .withCondition(button -> !button.getElement().hasAttribute("aria-label"))
                        .single())
                .click();
        roundTrip();
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
