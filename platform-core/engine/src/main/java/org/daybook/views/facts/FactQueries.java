package org.daybook.views.facts;

import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class FactQueries {

    private final FactTable table;

    FactQueries(FactTable table) {
        this.table = table;
    }

    @QueryHandler
    List<FactRow> handle(FactsOfArticle query) {
        return table.ofArticle(query.articleId());
    }

    @QueryHandler
    Optional<FactRow> handle(FactById query) {
        return table.byId(query.factId());
    }
}
