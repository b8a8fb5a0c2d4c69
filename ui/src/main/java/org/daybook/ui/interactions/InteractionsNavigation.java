package org.daybook.ui.interactions;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.views.matrix.MatrixFilter;

/**
 * What the address of the matrix says.
 *
 * @param cell the cell that is open
 */
public record InteractionsNavigation(MatrixFilter filter, Optional<Cell> cell) {

    public static final String ROUTE = "interactions";

    /** Row and column of a cell. */
    record Cell(String actor, String recipient) {}

    static InteractionsNavigation of(QueryParameters query) {
        MatrixFilter filter = new MatrixFilter(
                day(query, "from"),
                day(query, "to"),
                query.getSingleParameter("type").filter(type -> type.matches("[A-Z]+")),
                query.getSingleParameter("people").isPresent(),
                query.getSingleParameter("unreal").isPresent(),
                query.getSingleParameter("accepted").isPresent());
        return new InteractionsNavigation(
                filter, query.getSingleParameter("cell").flatMap(InteractionsNavigation::cell));
    }

    QueryParameters query() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        filter.from().ifPresent(day -> values.put("from", List.of(day)));
        filter.to().ifPresent(day -> values.put("to", List.of(day)));
        filter.type().ifPresent(type -> values.put("type", List.of(type)));
        flag(values, "people", filter.people());
        flag(values, "unreal", filter.unreal());
        flag(values, "accepted", filter.acceptedOnly());
        cell.ifPresent(open -> values.put("cell", List.of(open.actor() + "~" + open.recipient())));
        return new QueryParameters(values);
    }

    InteractionsNavigation with(MatrixFilter other) {
        return new InteractionsNavigation(other, other.people() == filter.people() ? cell : Optional.empty());
    }

    InteractionsNavigation open(String actor, String recipient) {
        return new InteractionsNavigation(filter, Optional.of(new Cell(actor, recipient)));
    }

    InteractionsNavigation close() {
        return new InteractionsNavigation(filter, Optional.empty());
    }

    private static void flag(Map<String, List<String>> values, String name, boolean on) {
        if (on) {
            values.put(name, List.of("1"));
        }
    }

    private static Optional<Cell> cell(String value) {
        int tilde = value.indexOf('~');
        return tilde < 0
                ? Optional.empty()
                : Optional.of(new Cell(value.substring(0, tilde), value.substring(tilde + 1)));
    }

    private static Optional<String> day(QueryParameters query, String name) {
        return query.getSingleParameter(name).filter(InteractionsNavigation::isDay);
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException other) {
            return false;
        }
    }
}
