package org.daybook.ui.audit;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.daybook.store.AuditLog;

/**
 * What the address of the audit log says.
 *
 * @param before only events before this position
 */
public record AuditNavigation(String name, String text, long before) {

    public static final String ROUTE = "audit";

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

    AuditLog question() {
        return new AuditLog(before, name, text, PAGE + 1);
    }
}
