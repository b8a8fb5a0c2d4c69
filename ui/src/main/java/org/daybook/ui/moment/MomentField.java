package org.daybook.ui.moment;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.daybook.shared.AsOf;
import org.daybook.ui.texts.Texts;

/** Chooses a moment: in words, or by pointing at day and time. */
public final class MomentField extends Div {

    private final TextField words;
    private final DateTimePicker picker;
    private final Consumer<AsOf> chosen;

    /** Tells of each moment that was chosen and is one. */
    public MomentField(String label, Consumer<AsOf> chosen) {
        this.chosen = chosen;
        addClassName("moment-field");
        words = new TextField(label);
        words.setHelperText(Texts.of("moment.words.help"));
        words.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                told();
            }
        });
        picker = new DateTimePicker(Texts.of("moment.picker"));
        // day before month and 24 hours, as the words beside it have them
        picker.setLocale(Locale.UK);
        picker.setMax(LocalDateTime.now(ZoneId.systemDefault()).plusMinutes(1));
        picker.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                words.setValue(MomentWords.of(AsOf.instant(
                        change.getValue().atZone(ZoneId.systemDefault()).toInstant())));
                told();
            }
        });
        add(words, picker);
    }

    public void show(AsOf asOf) {
        words.setInvalid(false);
        words.setValue(MomentWords.of(asOf));
        if (asOf instanceof AsOf.Moment(Instant instant)) {
            picker.setValue(LocalDateTime.ofInstant(instant, ZoneId.systemDefault()));
        } else {
            picker.clear();
        }
    }

    /** What is written there; empty, and marked, when it is no moment. */
    public Optional<AsOf> value() {
        Optional<AsOf> read = MomentWords.read(words.getValue(), ZonedDateTime.now(ZoneId.systemDefault()));
        words.setInvalid(read.isEmpty());
        words.setErrorMessage(read.isEmpty() ? Texts.of("moment.words.wrong") : "");
        return read;
    }

    /** Writes these words there, and what they mean. */
    public Optional<AsOf> say(String moment) {
        words.setValue(moment);
        return value();
    }

    /** Puts the cursor there, everything marked for overwriting. */
    public void focus() {
        words.focus();
        words.getElement().executeJs("this.inputElement.select()");
    }

    private void told() {
        value().ifPresent(chosen);
    }
}
