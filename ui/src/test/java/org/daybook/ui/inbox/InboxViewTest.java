package org.daybook.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import org.daybook.ingestion.SubmitDocuments;
import org.daybook.sources.SubmitAddresses;
import org.daybook.ui.fake.DeskTest;
import org.daybook.ui.reader.ReaderView;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

class InboxViewTest extends DeskTest {

    @Test
    void theFirstPageIsTheInboxAndARefusedDocumentSaysWhy() {
        assertThat(open("")).isInstanceOf(InboxView.class);
        assertThat(page()).contains("Harbour Gazette", "inferred", "No parser reads this format");
        assertThat(find(NativeTableRow.class).all()).hasSize(InboxModel.PAGE + 1);
    }

    @Test
    void keysWalkTheRowsAndEnterOpensTheReader() {
        InboxView view = (InboxView) open("inbox");
        view.keys().press("j");
        view.keys().press("j");
        view.keys().press("Enter");
        assertThat(getCurrentView()).isInstanceOf(ReaderView.class);
        assertThat(page()).contains("Leaders speak by phone");
    }

    @Test
    void theAddressHoldsSearchAndPage() {
        open("inbox?page=2");
        assertThat(find(NativeTableRow.class).all()).hasSizeLessThan(20);
        open("inbox?q=nobody");
        assertThat(page()).contains("Nothing matches “nobody”");
    }

    @Test
    void pastedTextIsHandedOverWithWhatIsKnownOfIt() {
        open("inbox");
        test(find(Button.class).withText("Add articles").single()).click();
        find(TextArea.class).single().setValue("A headline\nA body.");
        find(TextField.class).withCaption("Outlet").single().setValue("Harbour Gazette");
        test(find(Button.class).withText("Add article").single()).click();
        assertThat(gateway.sent).singleElement().isInstanceOfSatisfying(SubmitDocuments.class, submitted -> {
            SubmitDocuments.Document document = submitted.documents().getFirst();
            assertThat(new String(document.content(), StandardCharsets.UTF_8)).startsWith("A headline");
            assertThat(document.outlet()).contains("Harbour Gazette");
            assertThat(document.title()).isEmpty();
        });
    }

    @Test
    void pagesAreHandedOverByTheirAddresses() {
        open("inbox");
        test(find(Button.class).withText("Add articles").single()).click();
        test(find(NativeButton.class).withText("Addresses").single()).click();
        test(find(Button.class).withText("Fetch").single()).click();
        assertThat(gateway.sent).isEmpty();
        find(TextArea.class)
                .withCaption("Addresses of pages, one a line")
                .single()
                .setValue("https://a.example/1\n\n https://b.example/2 ");
        test(find(Button.class).withText("Fetch").single()).click();
        assertThat(gateway.sent)
                .containsExactly(new SubmitAddresses(
                        java.util.List.of("https://a.example/1", " https://b.example/2 "), "", "mira"));
    }

    @Test
    void nothingMovesUnderTheCursorWhenArticlesComeIn() throws InterruptedException {
        open("inbox");
        gateway.send(new SubmitDocuments(
                java.util.List.of(SubmitDocuments.Document.of("late.txt", new byte[] {65})), "somebody"));
        Thread.sleep(400);
        roundTrip();
        assertThat(page()).doesNotContain("late.txt");
        NativeButton newer =
                find(NativeButton.class).withText("1 new article – show").single();
        test(newer).click();
        assertThat(page()).contains("late.txt");
    }

    @Test
    @WithMockUser(username = "rita", roles = "READER")
    void aReaderCannotAdd() {
        open("inbox");
        assertThat(find(Button.class).withText("Add articles").all()).isEmpty();
    }

    @Test
    void anEngineThatIsGoneIsSaidAndCanBeAskedAgain() {
        gateway.broken = true;
        open("inbox?q=x");
        assertThat(page()).contains("This could not be shown");
        gateway.broken = false;
        test(find(Button.class).withText("Try again").single()).click();
        assertThat(page()).doesNotContain("This could not be shown");
    }
}
