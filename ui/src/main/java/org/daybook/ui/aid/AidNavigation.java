package org.daybook.ui.aid;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.views.aid.AidBoard.AidFilter;

/**
 * What the address of the board says.
 *
 * @param line the line whose history is open
 */
public record AidNavigation(AidFilter filter, Optional<Line> line) {

    public static final String ROUTE = "aid";

    /** What names a line of the board. */
    record Line(String itemKey, String donor, String recipient) {

        String words() {
            return itemKey + "~" + donor + "~" + recipient;
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
        return new AidNavigation(filter, query.getSingleParameter("line").flatMap(Line::of));
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
        line.ifPresent(open -> values.put("line", List.of(open.words())));
        return new QueryParameters(values);
    }

    AidNavigation with(AidFilter other) {
        return new AidNavigation(other, line);
    }

    AidNavigation open(Optional<Line> other) {
        return new AidNavigation(filter, other);
    }
}
