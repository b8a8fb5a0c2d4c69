package org.daybook.ui.interactions;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.daybook.ui.texts.Countries;
import org.daybook.ui.texts.Texts;
import org.daybook.views.matrix.Matrix;

/** The matrix as a real table: rows act, columns receive, a button in each cell that counts something. */
@JavaScript("context://js/matrix.js")
final class MatrixTable extends Div {

    private final BiConsumer<String, String> open;

    MatrixTable(BiConsumer<String, String> open) {
        this.open = open;
        addClassName("matrix");
        getElement().setAttribute("tabindex", "-1");
    }

    void show(Grid grid, Optional<InteractionsNavigation.Cell> opened) {
        removeAll();
        NativeTable table = new NativeTable();
        table.setCaptionText(Texts.of("matrix.caption"));
        table.getHead().add(headings(grid));
        boolean first = true;
        for (String actor : grid.actors()) {
            NativeTableRow row = new NativeTableRow();
            NativeTableHeaderCell name = row.addHeaderCell();
            name.getElement().setAttribute("scope", "row");
            name(name, actor);
            for (String recipient : grid.recipients()) {
                NativeTableCell cell = row.addDataCell();
                Optional<Matrix.Cell> counted = grid.cell(actor, recipient);
                if (counted.isPresent()) {
                    NativeButton button = button(counted.get(), grid.shade(counted.get()));
                    button.setTabIndex(first ? 0 : -1);
                    first = false;
                    mark(button, counted.get(), opened);
                    cell.add(button);
                } else {
                    cell.addClassName(actor.equals(recipient) ? "self" : "none");
                }
            }
            NativeTableCell total = row.addDataCell();
            total.setText(String.valueOf(grid.total(actor)));
            total.addClassName("total");
            table.getBody().add(row);
        }
        add(table);
        table.getElement().executeJs("window.daybookMatrix(this)");
    }

    private static NativeTableRow headings(Grid grid) {
        NativeTableRow row = new NativeTableRow();
        NativeTableCell corner = row.addDataCell();
        corner.addClassName("corner");
        corner.setText(Texts.of("matrix.corner"));
        for (String recipient : grid.recipients()) {
            NativeTableHeaderCell cell = heading(row, recipient);
            cell.setTitle(Countries.name(recipient));
            cell.setClassName("coded", Grid.coded(recipient));
        }
        heading(row, Texts.of("matrix.total")).addClassNames("coded", "total");
        return row;
    }

    /** The name, with the code by which the columns call it. */
    private static void name(NativeTableHeaderCell cell, String actor) {
        String words = Countries.name(actor);
        cell.setTitle(words);
        if (!words.equals(actor) || !Grid.coded(actor)) {
            cell.add(new Span(words));
        }
        if (Grid.coded(actor)) {
            Span code = new Span(actor);
            code.addClassName("code");
            cell.add(code);
        }
    }

    private static NativeTableHeaderCell heading(NativeTableRow row, String words) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.getElement().setAttribute("scope", "col");
        cell.add(new Span(words));
        return cell;
    }

    private NativeButton button(Matrix.Cell cell, int shade) {
        NativeButton button =
                new NativeButton(String.valueOf(cell.events()), click -> open.accept(cell.actor(), cell.recipient()));
        button.addClassNames("cell", "shade-" + shade);
        button.setClassName("confirmed", cell.accepted() > 0);
        button.getElement().setAttribute("data-cell", cell.actor() + "~" + cell.recipient());
        button.getElement()
                .setAttribute(
                        "aria-label",
                        Texts.of(
                                "matrix.cell.label",
                                Countries.name(cell.actor()),
                                Countries.name(cell.recipient()),
                                cell.events(),
                                cell.accepted()));
        button.setTitle(Texts.of(
                "matrix.cell.title",
                cell.events(),
                cell.mentions(),
                cell.articles(),
                cell.accepted(),
                types(cell),
                cell.origins()));
        return button;
    }

    private static void mark(NativeButton button, Matrix.Cell cell, Optional<InteractionsNavigation.Cell> opened) {
        boolean open = opened.filter(
                        it -> it.actor().equals(cell.actor()) && it.recipient().equals(cell.recipient()))
                .isPresent();
        button.getElement().setAttribute("aria-pressed", String.valueOf(open));
        if (open) {
            button.getElement()
                    .executeJs(
                            "requestAnimationFrame(() => this.scrollIntoView({block: 'nearest', inline: 'nearest'}))");
        }
    }

    private static String types(Matrix.Cell cell) {
        return cell.types().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(type -> Texts.name("plover", type.getKey()) + " " + type.getValue())
                .collect(Collectors.joining(", "));
    }
}
