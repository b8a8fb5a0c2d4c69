package org.daybook.views.aid;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class AidQueries {

    private static final Comparator<AidBoard.Row> ORDER = Comparator.comparing(
                    (AidBoard.Row row) -> row.item().toLowerCase(Locale.ROOT))
            .thenComparing(AidBoard.Row::itemKey)
            .thenComparing(AidBoard.Row::donor)
            .thenComparing(AidBoard.Row::recipient);

    private final AidTable table;

    AidQueries(AidTable table) {
        this.table = table;
    }

    /** Item and status are asked of the line, not of its reports: what a line is follows from all of them. */
    @QueryHandler
    List<AidBoard.Row> handle(AidBoard query) {
        return table.lines(query.filter()).entrySet().stream()
                .map(line -> line.getKey().row(line.getValue()))
                .filter(row ->
                        query.filter().item().map(item -> isOf(row, item)).orElse(true))
                .filter(row -> query.filter().status().map(row.status()::equals).orElse(true))
                .sorted(ORDER)
                .toList();
    }

    @QueryHandler
    List<AidHistory.Step> handle(AidHistory query) {
        return table.history(query);
    }

    private static boolean isOf(AidBoard.Row row, String item) {
        return row.itemKey().equals(item)
                || row.item().toLowerCase(Locale.ROOT).contains(item.toLowerCase(Locale.ROOT));
    }
}
