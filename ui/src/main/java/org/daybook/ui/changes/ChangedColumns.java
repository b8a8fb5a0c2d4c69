package org.daybook.ui.changes;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Optional;
import org.daybook.history.moments.RowChange;
import org.daybook.history.moments.RowChange.Kind;
import org.daybook.ui.texts.Texts;

/** Columns of a row before and after, in the words of the desk. */
final class ChangedColumns extends NativeTable {

    private static final int LONGEST = 240;

    /** A row that was added has no before, one that is gone no after. */
    ChangedColumns(RowChange change) {
        addClassName("columns");
        getElement().setAttribute("aria-label", Texts.of("changes.columns"));
        boolean before = change.kind() != Kind.ADDED;
        boolean after = change.kind() != Kind.GONE;
        NativeTableRow head = new NativeTableRow();
        heading(head, "changes.column");
        if (before) {
            heading(head, "changes.before");
        }
        if (after) {
            heading(head, "changes.after");
        }
        getHead().add(head);
        change.columns().forEach(column -> getBody().add(row(column, before, after)));
    }

    private static void heading(NativeTableRow head, String key) {
        var cell = head.addHeaderCell();
        cell.setText(Texts.of(key));
        cell.getElement().setAttribute("scope", "col");
    }

    private static NativeTableRow row(RowChange.Column column, boolean before, boolean after) {
        NativeTableRow row = new NativeTableRow();
        var name = row.addHeaderCell();
        name.setText(Texts.name("column", column.name()));
        name.getElement().setAttribute("scope", "row");
        if (before) {
            show(row.addDataCell(), "before", column.name(), column.before());
        }
        if (after) {
            show(row.addDataCell(), "after", column.name(), column.after());
        }
        return row;
    }

    private static void show(NativeTableCell cell, String side, String column, Optional<String> value) {
        String words = value.map(it -> ColumnWords.of(column, it)).orElse(ColumnWords.NONE);
        cell.addClassName(side);
        cell.setText(words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…");
        if (words.length() > LONGEST) {
            cell.setTitle(words);
        }
    }
}
