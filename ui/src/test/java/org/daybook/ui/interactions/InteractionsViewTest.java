package org.daybook.ui.interactions;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import org.daybook.ui.fake.DeskTest;
import org.daybook.views.matrix.CellEvidence;
import org.junit.jupiter.api.Test;

class InteractionsViewTest extends DeskTest {

    @Test
    void isATableWithAButtonInEachCellThatCounts() {
        open("interactions");
        assertThat(find(NativeTable.class).all()).hasSize(1);
        NativeButton cell = cell("RUS~USA");
        assertThat(cell.getText()).isEqualTo("1");
        assertThat(attribute(cell, "aria-label")).isEqualTo("Russia to United States: 1 event, 0 accepted");
    }

    @Test
    void rowsCarryTheCodesByWhichColumnsAreCalled() {
        open("interactions");
        assertThat(find(NativeTableHeaderCell.class).all())
                .anySatisfy(
                        row -> assertThat(row.getElement().getTextRecursively()).isEqualTo("RussiaRUS"))
                .anySatisfy(column ->
                        assertThat(column.getElement().getTextRecursively()).isEqualTo("RUS"));
    }

    @Test
    void aCellOpensItsEvidenceAndTheLinkLeadsToTheFact() {
        open("interactions?cell=RUS~USA");
        assertThat(page())
                .contains("Russia → United States", "spoke by phone on Thursday", "according to Yuri Ushakov");
        assertThat(getCurrentView().getElement().getOuterHTML()).contains("articles/a-call?fact=f-1");
    }

    @Test
    void aLongListOfMentionsSaysHowManyAreLeftAndShowsMoreOfThem() {
        gateway.mentionsEach = CellEvidence.FIRST + 50;
        open("interactions?cell=RUS~USA");
        assertThat(page()).contains(CellEvidence.FIRST + " mentions in 1 article");
        test(find(Button.class)
                        .withText("50 more mentions are not shown: show more")
                        .single())
                .click();
        assertThat(page()).contains("250 mentions in 1 article");
        assertThat(find(Button.class).all())
                .noneMatch(button -> button.getText().contains("show more"));
    }

    @Test
    void theAddressHoldsTheFilters() {
        open("interactions?type=REQUEST&from=2025-07-01&accepted=1");
        assertThat(page()).contains("Nothing fits these filters");
        open("interactions?type=REQUEST");
        assertThat(cell("UKR~USA").getText()).isEqualTo("2");
    }

    @Test
    void escapeClosesTheEvidence() {
        InteractionsView view = (InteractionsView) open("interactions?cell=RUS~USA");
        view.keys().press("Escape");
        assertThat(find(CellPanel.class).all()).isEmpty();
    }

    @Test
    void anEmptyDeskSaysWhatToDo() {
        gateway.empty = true;
        open("interactions");
        assertThat(page()).contains("No interactions yet");
    }

    private NativeButton cell(String id) {
        return find(NativeButton.class).withAttribute("data-cell", id).single();
    }
}
