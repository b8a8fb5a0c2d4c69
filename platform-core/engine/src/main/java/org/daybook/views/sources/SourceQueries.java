package org.daybook.views.sources;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.daybook.shared.Moments;
import org.springframework.stereotype.Component;

@Component
class SourceQueries {

    private final SourceTable table;
    private final Moments moments;

    SourceQueries(SourceTable table, Moments moments) {
        this.table = table;
        this.moments = moments;
    }

    @QueryHandler
    List<SourceList.Row> handle(SourceList query) {
        return table.all(moments.position(query.asOf()));
    }
}
