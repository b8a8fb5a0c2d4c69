package org.daybook.ui.changes;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.history.moments.RowChange;
import org.daybook.ui.texts.Texts;

/** Columns of a row before and after, in the words of the desk. */
final class ChangedColumns extends NativeTable {

    private static final int LONGEST = 240;

    /** Columns whose values are names that the desk has words for. */
    private static final Map<String, String> FAMILIES = Map.of(
            "decision", "decision",
            "kind", "kind",
            "modality", "modality",
            "status", "status",
            "state", "plugin-state",
            "type", "plover",
            "date_basis", "date-basis",
            "published_basis", "basis");

    ChangedColumns(List<RowChange.Column> columns) {
        addClassName("columns");
        getElement().setAttribute("aria-label", Texts.of("changes.columns"));
        NativeTableRow head = new NativeTableRow();
        for (String key : List.of("changes.column", "changes.before", "changes.after")) {
            var cell = head.addHeaderCell();
            cell.setText(Texts.of(key));
            cell.getElement().setAttribute("scope", "col");
        }
        getHead().add(head);
        columns.forEach(column -> getBody().add(row(column)));
    }

    private static NativeTableRow row(RowChange.Column column) {
        NativeTableRow row = new NativeTableRow();
        var name = row.addHeaderCell();
        name.setText(Texts.name("column", column.name()));
        name.getElement().setAttribute("scope", "row");
        show(row.addDataCell(), "before", column.name(), column.before());
        show(row.addDataCell(), "after", column.name(), column.after());
        return row;
    }

    private static void show(NativeTableCell cell, String side, String column, Optional<String> value) {
        String words = value.filter(it -> !it.isEmpty())
                .map(it -> FAMILIES.containsKey(column) ? Texts.name(FAMILIES.get(column), it) : it)
                .orElse("–");
        cell.addClassName(side);
        cell.setText(words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…");
        if (words.length() > LONGEST) {
            cell.setTitle(words);
        }
    }
}
