package org.daybook.ui.aid;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.daybook.ui.texts.Countries;
import org.daybook.ui.texts.Texts;
import org.daybook.views.aid.AidBoard;
import org.daybook.views.aid.AidBoard.AidFilter;

/** What the board shows; the choices are those that occur. */
final class AidFilters extends Div {

    private final ComboBox<String> item = box("aid.item");
    private final ComboBox<String> donor = box("aid.donor");
    private final ComboBox<String> recipient = box("aid.recipient");
    private final ComboBox<String> status = box("aid.status");
    private final Checkbox accepted = new Checkbox(Texts.of("accepted-only"));
    private final Consumer<AidFilter> changed;

    AidFilters(Consumer<AidFilter> changed) {
        this.changed = changed;
        addClassName("filters");
        List.of(item, donor, recipient, status).forEach(box -> {
            box.addValueChangeListener(change -> fromClient(change.isFromClient()));
            add(box);
        });
        accepted.addValueChangeListener(change -> fromClient(change.isFromClient()));
        add(accepted);
    }

    void show(AidFilter filter, List<AidBoard.Row> all) {
        fill(item, all, AidBoard.Row::itemKey, AidBoard.Row::item, filter.item());
        fill(donor, all, AidBoard.Row::donor, row -> Countries.name(row.donor()), filter.donor());
        fill(recipient, all, AidBoard.Row::recipient, row -> Countries.name(row.recipient()), filter.recipient());
        fill(status, all, AidBoard.Row::status, row -> Texts.name("status", row.status()), filter.status());
        accepted.setValue(filter.acceptedOnly());
    }

    private static void fill(
            ComboBox<String> box,
            List<AidBoard.Row> all,
            Function<AidBoard.Row, String> value,
            Function<AidBoard.Row, String> words,
            Optional<String> chosen) {
        Map<String, String> options = new TreeMap<>();
        all.forEach(row -> options.putIfAbsent(value.apply(row), words.apply(row)));
        chosen.ifPresent(given -> options.putIfAbsent(given, given));
        options.remove("");
        box.setItemLabelGenerator(option -> options.getOrDefault(option, option));
        box.setItems(List.copyOf(options.keySet()));
        box.setValue(chosen.orElse(null));
    }

    private void fromClient(boolean client) {
        if (client) {
            changed.accept(new AidFilter(
                    Optional.ofNullable(item.getValue()),
                    Optional.ofNullable(donor.getValue()),
                    Optional.ofNullable(recipient.getValue()),
                    Optional.ofNullable(status.getValue()),
                    accepted.getValue()));
        }
    }

    private static ComboBox<String> box(String key) {
        ComboBox<String> box = new ComboBox<>(Texts.of(key));
        box.setPlaceholder(Texts.of("filters.any"));
        box.setClearButtonVisible(true);
        return box;
    }
}
