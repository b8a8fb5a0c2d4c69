package org.daybook.ui.audit;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.daybook.store.AuditLog;
import org.daybook.ui.addresses.Addresses;

/**
 * What the address of the audit log says.
 *
 * @param before only events before this position
 */
public record AuditNavigation(String name, String text, long before) {

    public static final String ROUTE = Addresses.AUDIT;

    static final int PAGE = 60;

    static AuditNavigation of(QueryParameters query) {
        String before = query.getSingleParameter("before").orElse("");
        return new AuditNavigation(
                query.getSingleParameter("kind").orElse(""),
                query.getSingleParameter("q").orElse(""),
                before.matches("[0-9]{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE);
    }

    QueryParameters query() {
        Map<String, String> values = new LinkedHashMap<>();
        if (!name.isEmpty()) {
            values.put("kind", name);
        }
        if (!text.isEmpty()) {
            values.put("q", text);
        }
        if (before != Long.MAX_VALUE) {
            values.put("before", String.valueOf(before));
        }
        return QueryParameters.simple(values);
    }

    /** Of events up to and with the last one that is known at the moment that is shown. */
    AuditLog question(long lastKnown) {
        return new AuditLog(Math.min(before, lastKnown + 1), name, text, PAGE + 1);
    }
}
