package org.daybook.ui.compare;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.daybook.shared.AsOf;
import org.daybook.ui.addresses.Addresses;

/**
 * What the address of the comparison says.
 *
 * @param wrong what stands for a moment in the address and is none; a usual one takes its place
 */
public record CompareNavigation(String view, AsOf before, AsOf after, Optional<String> wrong) {

    public static final String ROUTE = Addresses.COMPARE;

    static final String USUAL_VIEW = "facts";

    static CompareNavigation of(QueryParameters query, Instant now) {
        Optional<String> from = query.getSingleParameter("from").filter(words -> !words.isBlank());
        Optional<String> to = query.getSingleParameter("to");
        Optional<AsOf> before = from.flatMap(AsOf::parse);
        Optional<AsOf> after = to.flatMap(AsOf::parse);
        return new CompareNavigation(
                query.getSingleParameter("view")
                        .filter(view -> view.matches("[a-z-]{1,40}"))
                        .orElse(USUAL_VIEW),
                before.orElseGet(
                        () -> AsOf.instant(now.truncatedTo(ChronoUnit.MINUTES).minus(1, ChronoUnit.DAYS))),
                after.orElse(AsOf.now()),
                from.filter(words -> before.isEmpty()).or(() -> to.filter(words -> after.isEmpty())));
    }

    QueryParameters query() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("view", view);
        values.put("from", before.toString());
        if (!(after instanceof AsOf.Now)) {
            values.put("to", after.toString());
        }
        return QueryParameters.simple(values);
    }

    /** The address with both moments and the view, also where they were left to what is usual. */
    String address() {
        String to = after instanceof AsOf.Now ? "" : "&to=" + after;
        return ROUTE + "?view=" + view + "&from=" + before + to;
    }

    CompareNavigation of(String other) {
        return new CompareNavigation(other, before, after, Optional.empty());
    }

    CompareNavigation between(AsOf earlier, AsOf later) {
        return new CompareNavigation(view, earlier, later, Optional.empty());
    }
}
