package org.daybook.views.matrix;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.daybook.shared.Moments;
import org.springframework.stereotype.Component;

@Component
class MatrixQueries {

    private final MatrixTable table;
    private final Moments moments;

    MatrixQueries(MatrixTable table, Moments moments) {
        this.table = table;
        this.moments = moments;
    }

    @QueryHandler
    List<Matrix.Cell> handle(Matrix query) {
        return table.cells(query.filter(), moments.position(query.asOf()));
    }

    @QueryHandler
    List<CellEvidence.Mention> handle(CellEvidence query) {
        return table.evidence(query, moments.position(query.asOf()));
    }
}
