package org.daybook.ui.interactions;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.daybook.ui.parts.Choices;
import org.daybook.ui.texts.Texts;
import org.daybook.views.matrix.MatrixFilter;
import org.jspecify.annotations.Nullable;

/** What the matrix counts. */
final class FilterBar extends Div {

    private static final List<String> TYPES = List.of(
            "AGREE",
            "CONSULT",
            "SUPPORT",
            "COOPERATE",
            "AID",
            "CONCEDE",
            "REQUEST",
            "ACCUSE",
            "REJECT",
            "THREATEN",
            "PROTEST",
            "MOBILIZE",
            "SANCTION",
            "COERCE",
            "ASSAULT",
            "RETREAT");

    private final DatePicker from = new DatePicker(Texts.of("matrix.from"));
    private final DatePicker to = new DatePicker(Texts.of("matrix.to"));
    private final Select<String> type = new Select<>();
    private final Checkbox unreal = new Checkbox(Texts.of("matrix.unreal"));
    private final Checkbox accepted = new Checkbox(Texts.of("accepted-only"));
    private final Choices who;
    private final Consumer<MatrixFilter> changed;
    private MatrixFilter filter = MatrixFilter.all();

    FilterBar(Consumer<MatrixFilter> changed) {
        this.changed = changed;
        addClassName("filters");
        type.setLabel(Texts.of("matrix.type"));
        type.setItems(TYPES);
        type.setItemLabelGenerator(name -> name == null ? Texts.of("matrix.type.any") : Texts.name("plover", name));
        type.setEmptySelectionAllowed(true);
        type.setEmptySelectionCaption(Texts.of("matrix.type.any"));
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        Map<String, String> options = new LinkedHashMap<>();
        options.put("bodies", Texts.of("matrix.bodies"));
        options.put("people", Texts.of("matrix.people"));
        who = new Choices(Texts.of("matrix.who"), options, choice -> tell(choice.equals("people")));
        from.addValueChangeListener(change -> fromClient(change.isFromClient()));
        to.addValueChangeListener(change -> fromClient(change.isFromClient()));
        type.addValueChangeListener(change -> fromClient(change.isFromClient()));
        unreal.addValueChangeListener(change -> fromClient(change.isFromClient()));
        accepted.addValueChangeListener(change -> fromClient(change.isFromClient()));
        add(who, from, to, type, unreal, accepted);
    }

    void show(MatrixFilter wanted) {
        filter = wanted;
        from.setValue(day(wanted.from()));
        to.setValue(day(wanted.to()));
        type.setValue(wanted.type().orElse(null));
        unreal.setValue(wanted.unreal());
        accepted.setValue(wanted.acceptedOnly());
        who.press(wanted.people() ? "people" : "bodies");
    }

    private void fromClient(boolean client) {
        if (client) {
            tell(filter.people());
        }
    }

    private void tell(boolean people) {
        changed.accept(new MatrixFilter(
                Optional.ofNullable(from.getValue()).map(LocalDate::toString),
                Optional.ofNullable(to.getValue()).map(LocalDate::toString),
                Optional.ofNullable(type.getValue()),
                people,
                unreal.getValue(),
                accepted.getValue()));
    }

    private static @Nullable LocalDate day(Optional<String> iso) {
        return iso.map(LocalDate::parse).orElse(null);
    }
}
