package org.daybook.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.daybook.shared.AsOf;
import org.daybook.ui.moment.Standpoint;
import org.jspecify.annotations.Nullable;

/**
 * A dense list as a real HTML table. Pages of it are short (paging keeps them so), one row may be current, and a click
 * on a row opens it; the first cell should hold a link for those who do not click.
 *
 * @param <R> what a row shows; equal rows keep the place
 */
public final class RowTable<R> extends Div {

    /** A column: heading, style class of its cells, and what a cell holds. */
    private record Column<R>(String heading, String style, Function<R, Component> cell, String hint) {}

    private final NativeTable table = new NativeTable();
    private final List<Column<R>> columns = new ArrayList<>();
    private final List<NativeTableRow> lines = new ArrayList<>();
    private final Function<R, String> identity;
    private List<R> rows = List.of();
    private Consumer<R> open = row -> {};
    private Function<R, String> style = row -> "";
    private @Nullable String current;
    private @Nullable AsOf drawnAt;

    public RowTable(String label, Function<R, String> identity) {
        this.identity = identity;
        addClassName("rows");
        table.getElement().setAttribute("aria-label", label);
        add(table);
    }

    public RowTable<R> column(String heading, String styleClass, Function<R, Component> cell) {
        columns.add(new Column<>(heading, styleClass, cell, ""));
        return this;
    }

    public RowTable<R> text(String heading, String styleClass, Function<R, String> words) {
        return column(heading, styleClass, row -> new Span(words.apply(row)));
    }

    /** Says of the last column what its values are. */
    public RowTable<R> hint(String words) {
        Column<R> last = columns.removeLast();
        columns.add(new Column<>(last.heading(), last.style(), last.cell(), words));
        return this;
    }

    public RowTable<R> onOpen(Consumer<R> action) {
        addClassName("openable");
        open = action;
        return this;
    }

    /** A style class for a whole row; "" for none. */
    public RowTable<R> rowStyle(Function<R, String> styleClass) {
        style = styleClass;
        return this;
    }

    public void show(List<R> newRows) {
        AsOf moment = Standpoint.current().asOf();
        if (newRows.equals(rows) && !lines.isEmpty() && moment.equals(drawnAt)) {
            return;
        }
        drawnAt = moment;
        rows = List.copyOf(newRows);
        if (table.getHead().getElement().getChildCount() == 0) {
            table.getHead().add(headings());
        }
        lines.clear();
        table.getBody().removeAll();
        rows.forEach(row -> lines.add(line(row)));
        table.getBody().add(lines.toArray(NativeTableRow[]::new));
        mark();
    }

    /** Draws the rows anew, also when none has changed: what somebody set in a cell is as before. */
    public void refresh() {
        List<R> same = rows;
        rows = List.of();
        show(same);
    }

    public List<R> rows() {
        return rows;
    }

    public Optional<R> current() {
        return rows.stream().filter(row -> identity.apply(row).equals(current)).findFirst();
    }

    /** Makes a row the current one and brings it into sight. */
    public void select(String id) {
        current = id;
        mark();
        int index = index();
        if (index >= 0) {
            lines.get(index).getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        }
    }

    /** Moves the current row; false at either end. */
    public boolean step(int by) {
        int next = index() < 0 ? (by > 0 ? 0 : rows.size() - 1) : index() + by;
        if (next < 0 || next >= rows.size()) {
            return false;
        }
        select(identity.apply(rows.get(next)));
        return true;
    }

    public void openCurrent() {
        current().ifPresent(open);
    }

    private int index() {
        return IntStream.range(0, rows.size())
                .filter(at -> identity.apply(rows.get(at)).equals(current))
                .findFirst()
                .orElse(-1);
    }

    private void mark() {
        int index = index();
        for (int at = 0; at < lines.size(); at++) {
            if (at == index) {
                lines.get(at).getElement().setAttribute("aria-current", "true");
            } else {
                lines.get(at).getElement().removeAttribute("aria-current");
            }
        }
    }

    private NativeTableRow headings() {
        NativeTableRow row = new NativeTableRow();
        for (Column<R> column : columns) {
            NativeTableHeaderCell cell = row.addHeaderCell();
            cell.getElement().setAttribute("scope", "col");
            cell.setText(column.heading());
            cell.addClassName(column.style());
            if (!column.hint().isEmpty()) {
                cell.setTitle(column.hint());
                cell.addClassName("hinted");
            }
        }
        return row;
    }

    private NativeTableRow line(R row) {
        NativeTableRow line = new NativeTableRow();
        String rowStyle = style.apply(row);
        if (!rowStyle.isEmpty()) {
            line.addClassName(rowStyle);
        }
        for (Column<R> column : columns) {
            NativeTableCell cell = line.addDataCell();
            cell.addClassName(column.style());
            cell.add(column.cell().apply(row));
        }
        line.addClickListener(click -> open.accept(row));
        return line;
    }
}
