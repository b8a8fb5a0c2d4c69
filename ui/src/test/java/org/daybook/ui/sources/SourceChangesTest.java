package org.daybook.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Collectors;
import org.daybook.sources.SourceCommand.RegisterSource;
import org.daybook.sources.SourceCommand.ResumeSource;
import org.daybook.sources.SourceCommand.RetireSource;
import org.daybook.sources.VisitSource;
import org.junit.jupiter.api.Test;

class SourceChangesTest extends SourcesPage {

    @Test
    void aFeedIsAdded() {
        SourcesView view = (SourcesView) open("sources");
        view.keys().press("n");
        test(field("Address of the feed")).setValue(" https://podil.example/rss.xml ");
        test(field("Outlet")).setValue("Podil Courier");
        test(often()).selectItem("every 6 hours");
        save();
        assertThat(gateway.sent).singleElement().isInstanceOfSatisfying(RegisterSource.class, sent -> {
            assertThat(sent.address()).isEqualTo("https://podil.example/rss.xml");
            assertThat(sent.outlet()).isEqualTo("Podil Courier");
            assertThat(sent.everyMinutes()).isEqualTo(360);
            assertThat(sent.by()).isEqualTo("mira");
        });
        assertThat(find(AddSourceDialog.class).exists()).isFalse();
        assertThat(row("podil.example")).contains("Podil Courier", "every 6 hours", "Waits for its first look.");
    }

    @Test
    void aFeedIsLookedAtEveryQuarterOfAnHourUnlessSomebodySaysOtherwise() {
        open("sources");
        click("Add source");
        assertThat(often().getValue()).isEqualTo(15);
        assertThat(often().getListDataView().getItems().map(SourceWords::every))
                .containsExactly(
                        "every 5 minutes", "every 15 minutes", "every 30 minutes", "hourly", "every 6 hours", "daily");
    }

    @Test
    void aRefusalIsSaidInTheDialogWhichStaysOpen() {
        open("sources");
        click("Add source");
        save();
        assertThat(field("Address of the feed").getErrorMessage()).contains("Write the address of a feed");
        assertThat(gateway.sent).isEmpty();
        test(field("Address of the feed")).setValue("podil");
        save();
        assertThat(field("Address of the feed").isInvalid()).isTrue();
        assertThat(field("Address of the feed").getErrorMessage()).isEqualTo("“podil” is no address of a feed.");
        assertThat(find(AddSourceDialog.class).exists()).isTrue();
        assertThat(gateway.sent).hasSize(1);
    }

    @Test
    void retiringAsksWhyAndIsUndone() {
        open("sources");
        press("Retire: Northern Courier");
        assertThat(gateway.sent).isEmpty();
        assertThat(dialog()).contains("What it brought stays");
        test(find(TextArea.class).single()).setValue("Closed down");
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals("Retire")
                                && button.getAriaLabel().isEmpty())
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(gateway.sent).singleElement().isInstanceOfSatisfying(RetireSource.class, sent -> {
            assertThat(sent.sourceId()).isEqualTo("courier");
            assertThat(sent.reason()).isEqualTo("Closed down");
            assertThat(sent.by()).isEqualTo("mira");
        });
        assertThat(row("Northern Courier")).contains("Retired on").doesNotContain("Cannot be read");
        click("Undo");
        assertThat(gateway.sent)
                .last()
                .isInstanceOfSatisfying(
                        ResumeSource.class, sent -> assertThat(sent.sourceId()).isEqualTo("courier"));
        assertThat(row("Northern Courier")).contains("Cannot be read").doesNotContain("Retired on");
        assertThat(find(Button.class).withText("Undo").exists()).isFalse();
    }

    @Test
    void aRetiredSourceIsResumed() {
        open("sources");
        press("Resume: Meridian Wire");
        assertThat(gateway.sent).singleElement().isInstanceOf(ResumeSource.class);
        assertThat(lines()).noneMatch(line -> line.hasClassName("retired"));
        assertThat(toasts()).contains("Followed again: Meridian Wire");
    }

    @Test
    void aSourceIsLookedAtNowByButtonAndByKey() {
        SourcesView view = (SourcesView) open("sources");
        press("Look now: Harbour Gazette: World");
        assertThat(gateway.sent).containsExactly(new VisitSource("gazette", "mira"));
        assertThat(row("Harbour Gazette: World")).contains("Being looked at.");
        view.keys().press("k");
        view.keys().press("f");
        assertThat(toasts()).contains("Choose a source that is looked at first");
        view.keys().press("k");
        view.keys().press("f");
        assertThat(gateway.sent).last().isEqualTo(new VisitSource("lantern", "mira"));
    }

    private String toasts() {
        return find(Notification.class).all().stream()
                .map(toast -> test(toast).getText())
                .collect(Collectors.joining(" "));
    }

    private String dialog() {
        return find(RetireDialog.class).single().getElement().getTextRecursively();
    }

    private TextField field(String caption) {
        return find(TextField.class).withCaption(caption).single();
    }

    @SuppressWarnings("unchecked")
    private Select<Integer> often() {
        return (Select<Integer>) find(Select.class).withCaption("How often").single();
    }

    private void save() {
        test(find(Button.class).withText("Add source").all().stream()
                        .reduce((first, last) -> last)
                        .orElseThrow())
                .click();
    }
}
