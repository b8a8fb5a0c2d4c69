package org.daybook.ui.aid;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.daybook.ui.texts.Countries;
import org.daybook.ui.texts.Texts;
import org.daybook.views.aid.AidBoard.AidFilter;
import org.daybook.views.aid.AidChoices;

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

    void show(AidFilter filter, AidChoices.Occurring occurring) {
        fill(item, occurring.items(), filter.item());
        fill(donor, named(occurring.donors(), Countries::name), filter.donor());
        fill(recipient, named(occurring.recipients(), Countries::name), filter.recipient());
        fill(status, named(occurring.statuses(), name -> Texts.name("status", name)), filter.status());
        accepted.setValue(filter.acceptedOnly());
    }

    private static Map<String, String> named(Set<String> values, UnaryOperator<String> words) {
        Map<String, String> named = new TreeMap<>();
        values.forEach(value -> named.put(value, words.apply(value)));
        return named;
    }

    private static void fill(ComboBox<String> box, Map<String, String> occurring, Optional<String> chosen) {
        Map<String, String> options = new TreeMap<>(occurring);
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
