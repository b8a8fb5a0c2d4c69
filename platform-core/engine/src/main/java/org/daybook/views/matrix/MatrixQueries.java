package org.daybook.views.matrix;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class MatrixQueries {

    private final MatrixTable table;

    MatrixQueries(MatrixTable table) {
        this.table = table;
    }

    @QueryHandler
    List<Matrix.Cell> handle(Matrix query) {
        return table.cells(query.filter());
    }

    @QueryHandler
    List<CellEvidence.Mention> handle(CellEvidence query) {
        return table.evidence(query);
    }
}
