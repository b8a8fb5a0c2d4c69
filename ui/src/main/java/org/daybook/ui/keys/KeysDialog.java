package org.daybook.ui.keys;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.daybook.ui.texts.Texts;

/** Says which keys work on the present page. */
public final class KeysDialog extends Dialog {

    public KeysDialog(List<HotKeys.Key> keys) {
        setHeaderTitle(Texts.of("keys.title"));
        NativeTable table = new NativeTable();
        table.addClassName("keys");
        for (HotKeys.Key key : keys) {
            NativeTableRow row = new NativeTableRow();
            Span cap = new Span(cap(key.key()));
            cap.addClassName("key");
            row.addDataCell().add(cap);
            row.addDataCell().setText(key.words());
            table.getBody().add(row);
        }
        add(table, new Span(Texts.of("keys.where")));
        getFooter().add(new Button(Texts.of("close"), click -> close()));
        setWidth("26rem");
    }

    private static String cap(String key) {
        return key.length() == 1 ? key.toUpperCase(Locale.ROOT) : key;
    }
}
