package org.daybook.ui.aid;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.shared.AsOf;
import org.daybook.views.aid.AidBoard;
import org.daybook.views.aid.AidBoard.AidFilter;

/**
 * What the address of the board says.
 *
 * @param page from 0
 * @param line the line whose history is open
 */
public record AidNavigation(AidFilter filter, int page, Optional<Line> line) {

    public static final String ROUTE = "aid";

    /** What names a line of the board. */
    record Line(String itemKey, String donor, String recipient) {

        String words() {
            return itemKey + "~" + donor + "~" + recipient;
        }

        /** The question for the line wherever it stands, with others between the same two if need be. */
        AidBoard board(AsOf asOf) {
            Optional<String> item = Optional.of(itemKey).filter(key -> !key.isEmpty());
            return AidBoard.whole(
                    new AidFilter(item, Optional.of(donor), Optional.of(recipient), Optional.empty(), false), asOf);
        }

        static Optional<Line> of(String words) {
            String[] parts = words.split("~", -1);
            return parts.length == 3 ? Optional.of(new Line(parts[0], parts[1], parts[2])) : Optional.empty();
        }
    }

    static AidNavigation of(QueryParameters query) {
        AidFilter filter = new AidFilter(
                query.getSingleParameter("item"),
                query.getSingleParameter("donor"),
                query.getSingleParameter("recipient"),
                query.getSingleParameter("status"),
                query.getSingleParameter("accepted").isPresent());
        String page = query.getSingleParameter("page").orElse("1");
        int number = page.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(page) - 1 : 0;
        return new AidNavigation(
                filter, number, query.getSingleParameter("line").flatMap(Line::of));
    }

    QueryParameters query() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        filter.item().ifPresent(value -> values.put("item", List.of(value)));
        filter.donor().ifPresent(value -> values.put("donor", List.of(value)));
        filter.recipient().ifPresent(value -> values.put("recipient", List.of(value)));
        filter.status().ifPresent(value -> values.put("status", List.of(value)));
        if (filter.acceptedOnly()) {
            values.put("accepted", List.of("1"));
        }
        if (page > 0) {
            values.put("page", List.of(String.valueOf(page + 1)));
        }
        line.ifPresent(open -> values.put("line", List.of(open.words())));
        return new QueryParameters(values);
    }

    static AidNavigation beginning() {
        return new AidNavigation(AidFilter.all(), 0, Optional.empty());
    }

    AidBoard board(AsOf asOf) {
        return new AidBoard(filter, page * AidBoard.PAGE, AidBoard.PAGE, asOf);
    }

    /** From the first page on. */
    AidNavigation with(AidFilter other) {
        return new AidNavigation(other, 0, line);
    }

    AidNavigation turned(int by) {
        return new AidNavigation(filter, page + by, line);
    }

    AidNavigation open(Optional<Line> other) {
        return new AidNavigation(filter, page, other);
    }
}
