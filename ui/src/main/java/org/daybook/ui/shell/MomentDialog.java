package org.daybook.ui.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.daybook.shared.AsOf;
import org.daybook.ui.moment.MomentField;
import org.daybook.ui.texts.Texts;

/** Asks for a moment of the record, and says which of the three times it is. */
final class MomentDialog extends Dialog {

    private final MomentField field = new MomentField(Texts.of("moment.field"), asOf -> {});
    private final Consumer<AsOf> chosen;

    MomentDialog(AsOf shown, Consumer<AsOf> chosen) {
        this.chosen = chosen;
        setHeaderTitle(Texts.of("moment.title"));
        setWidth("36rem");
        field.show(shown);
        Div quick = new Div();
        quick.addClassName("moment-quick");
        List.of("moment.quick.hour", "moment.quick.yesterday", "moment.quick.week")
                .forEach(key -> quick.add(shortcut(Texts.of(key))));
        add(new Paragraph(Texts.of("moment.explained", ZoneId.systemDefault().getId())), field, quick, times());
        Button show = new Button(Texts.of("moment.show"), click -> choose());
        show.addThemeVariants(ButtonVariant.PRIMARY);
        show.addClickShortcut(Key.ENTER).listenOn(field);
        Button now = new Button(Texts.of("moment.back"), click -> choose(AsOf.now()));
        now.setVisible(!(shown instanceof AsOf.Now));
        getFooter().add(now, new Button(Texts.of("cancel"), click -> close()), show);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                field.focus();
            }
        });
    }

    private NativeButton shortcut(String words) {
        NativeButton button = new NativeButton(words, click -> field.say(words).ifPresent(this::choose));
        button.addClassName("as-link");
        return button;
    }

    /** Three times are told apart at the desk; only the last of them is chosen here. */
    private static DescriptionList times() {
        DescriptionList list = new DescriptionList();
        list.addClassName("times");
        for (String time : List.of("happened", "published", "recorded")) {
            list.add(
                    new DescriptionList.Term(Texts.name("time", time)),
                    new DescriptionList.Description(Texts.name("time-hint", time)));
        }
        return list;
    }

    private void choose() {
        field.value().ifPresent(this::choose);
    }

    private void choose(AsOf asOf) {
        close();
        chosen.accept(asOf);
    }
}
