package org.daybook.ui.fake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.shared.Decision;
import org.daybook.views.facts.FactRow;
import org.daybook.views.matrix.CellEvidence;
import org.daybook.views.matrix.Matrix;

/** The matrix over a few facts, each mentioned so many times behind its cell. */
record FakeMatrix(SampleNews news, List<FactRow> facts, int times) {

    private List<FactRow> counted() {
        return facts.stream()
                .filter(fact -> fact.kind().equals("interaction") && fact.decision() != Decision.REJECTED)
                .toList();
    }

    List<Matrix.Cell> cells(Matrix query) {
        Map<String, Matrix.Cell> cells = new LinkedHashMap<>();
        counted().stream()
                .filter(fact -> query.filter()
                        .type()
                        .map(fact.attributes().get("type")::equals)
                        .orElse(true))
                .filter(fact -> !query.filter().acceptedOnly() || fact.decision() == Decision.ACCEPTED)
                .forEach(fact -> add(cells, fact));
        SampleDesk.moreCells(query.filter()).forEach(cell -> cells.putIfAbsent(cell.actor() + cell.recipient(), cell));
        return List.copyOf(cells.values());
    }

    private static void add(Map<String, Matrix.Cell> cells, FactRow fact) {
        String[] countries = fact.attributes().get("countries").split(",", -1);
        int accepted = fact.decision() == Decision.ACCEPTED ? 1 : 0;
        String type = fact.attributes().get("type");
        cells.merge(
                countries[0] + countries[1],
                new Matrix.Cell(countries[0], countries[1], 1, 1, 1, accepted, Map.of(type, 1)),
                (one, two) -> new Matrix.Cell(
                        one.actor(),
                        one.recipient(),
                        one.events() + 1,
                        one.mentions() + 1,
                        one.articles() + 1,
                        one.accepted() + accepted,
                        one.types()));
    }

    CellEvidence.Told evidence(CellEvidence cell) {
        List<CellEvidence.Mention> all = counted().stream()
                .filter(fact -> fact.attributes().get("countries").equals(cell.actor() + "," + cell.recipient()))
                .flatMap(fact -> Collections.nCopies(times, SampleDesk.mention(news, fact)).stream())
                .toList();
        return new CellEvidence.Told(all.stream().limit(cell.limit()).toList(), all.size());
    }
}
