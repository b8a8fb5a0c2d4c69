package org.daybook.ui.inbox;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the address of the inbox says.
 *
 * @param text part of title, outlet or document name
 * @param page from 0
 */
public record InboxNavigation(String text, int page) {

    public static final String ROUTE = "inbox";

    static InboxNavigation of(QueryParameters query) {
        String page = query.getSingleParameter("page").orElse("1");
        int number = page.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(page) - 1 : 0;
        return new InboxNavigation(query.getSingleParameter("q").orElse(""), number);
    }

    /** Where others lead. */
    public String address() {
        return ROUTE + "?" + query().getQueryString();
    }

    QueryParameters query() {
        Map<String, String> values = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            values.put("q", text);
        }
        if (page > 0) {
            values.put("page", String.valueOf(page + 1));
        }
        return QueryParameters.simple(values);
    }
}
