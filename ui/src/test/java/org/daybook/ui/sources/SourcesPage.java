package org.daybook.ui.sources;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.daybook.ui.fake.DeskTest;

/** The page of sources as its tests look at it. */
abstract class SourcesPage extends DeskTest {

    List<NativeTableRow> lines() {
        return find(NativeTableRow.class).all().stream()
                .filter(line -> !line.getElement().getTextRecursively().startsWith("SourceHealth"))
                .toList();
    }

    String row(String words) {
        return lines().stream()
                .map(line -> line.getElement().getTextRecursively())
                .filter(text -> text.contains(words))
                .findFirst()
                .orElseThrow();
    }

    List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    void press(String label) {
        test(find(Button.class).withAttribute("aria-label", label).single()).click();
    }

    void click(String words) {
        test(find(Button.class).withText(words).single()).click();
    }
}
