package org.daybook.views.aid;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.axonframework.queryhandling.QueryHandler;
import org.daybook.shared.Moments;
import org.springframework.stereotype.Component;

@Component
class AidQueries {

    /**
     * What is at stake first: of known donors and recipients before names that no registry has a code for, what somebody
     * names before what nobody does, stopped and disputed before all else, the latest changes first.
     */
    private static final Comparator<AidBoard.Row> ORDER = Comparator.comparing(
                    (AidBoard.Row row) -> !coded(row.donor()) || !coded(row.recipient()))
            .thenComparing(row -> row.itemKey().isEmpty())
            .thenComparing(row -> !row.disputed() && !Claim.stops(row.status()))
            .thenComparing(row -> row.since().orElse(""), Comparator.reverseOrder())
            .thenComparing(AidBoard.Row::mentions, Comparator.reverseOrder())
            .thenComparing(row -> row.item().toLowerCase(Locale.ROOT))
            .thenComparing(AidBoard.Row::itemKey)
            .thenComparing(AidBoard.Row::donor)
            .thenComparing(AidBoard.Row::recipient);

    private static final Pattern CODE = Pattern.compile("[A-Z]{2,5}");

    private final AidTable table;
    private final Moments moments;

    AidQueries(AidTable table, Moments moments) {
        this.table = table;
        this.moments = moments;
    }

    /** Item and status are asked of the line, not of its reports: what a line is follows from all of them. */
    @QueryHandler
    List<AidBoard.Row> handle(AidBoard query) {
        return table.lines(query.filter(), moments.position(query.asOf())).entrySet().stream()
                .map(line -> line.getKey().row(line.getValue()))
                .filter(row ->
                        query.filter().item().map(item -> isOf(row, item)).orElse(true))
                .filter(row -> query.filter().status().map(row.status()::equals).orElse(true))
                .sorted(ORDER)
                .toList();
    }

    @QueryHandler
    List<AidHistory.Step> handle(AidHistory query) {
        return table.history(query, moments.position(query.asOf()));
    }

    private static boolean coded(String institution) {
        return CODE.matcher(institution).matches();
    }

    private static boolean isOf(AidBoard.Row row, String item) {
        return row.itemKey().equals(item)
                || row.item().toLowerCase(Locale.ROOT).contains(item.toLowerCase(Locale.ROOT));
    }
}
