package org.daybook.ui.moment;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serial;
import java.util.List;
import java.util.Map;

/** Parameters of an address that people read: a colon may stand in a query as it is, and stands in every time. */
final class ReadableQuery extends QueryParameters {

    @Serial
    private static final long serialVersionUID = 1L;

    ReadableQuery(Map<String, List<String>> parameters) {
        super(parameters);
    }

    @Override
    public String getQueryString() {
        return super.getQueryString().replace("%3A", ":");
    }
}
