package org.daybook.views.aid;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.daybook.shared.Decision;
import org.daybook.views.Cells;
import org.daybook.views.Origins;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The board and the history told in the plainest way: SQL over the rows, and all reports of a line in objects. */
final class AidOracle {

    private static final String FROM = """
             from view_aid s left join view_aid a on a.key = 'article ' || s.article_id
                 and a.valid_from <= :asof and a.valid_to > :asof
             where s.step and s.valid_from <= :asof and s.valid_to > :asof
            """;

    private static final String COUNTED =
            " and s.decision <> 'REJECTED' and s.modality <> 'negated' and a.later is null ";

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

    private final JdbcClient jdbc;

    AidOracle(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AidBoard.Row> board(AidBoard.AidFilter filter, long asOf) {
        return lines(filter, asOf).entrySet().stream()
                .map(line -> line.getKey().row(line.getValue()))
                .filter(row -> filter.item().map(item -> isOf(row, item)).orElse(true))
                .filter(row -> filter.status().map(row.status()::equals).orElse(true))
                .sorted(ORDER)
                .toList();
    }

    private Map<AidLine, List<Report>> lines(AidBoard.AidFilter filter, long asOf) {
        Homes homes = homes(asOf);
        Origins origins = Origins.of(jdbc, "view_aid", asOf);
        Map<AidLine, List<Report>> lines = new LinkedHashMap<>();
        jdbc.sql("select s.*, a.outlet as article_outlet, a.published as article_published" + FROM + COUNTED
                        + " and (not :accepted or s.decision = 'ACCEPTED')"
                        + " and (cast(:donor as text) is null or s.donor in (:donor, ''))"
                        + " and (cast(:recipient as text) is null or s.recipient in (:recipient, ''))"
                        + " order by s.item_key, s.donor, s.recipient, s.position")
                .param("asof", asOf)
                .param("accepted", filter.acceptedOnly())
                .param("donor", filter.donor().orElse(null))
                .param("recipient", filter.recipient().orElse(null))
                .query(rows -> {
                    Cells cells = new Cells(rows);
                    lines.computeIfAbsent(homes.of(line(cells)), _ -> new ArrayList<>())
                            .add(report(cells, origins));
                });
        lines.keySet()
                .removeIf(line ->
                        filter.donor().filter(end -> !end.equals(line.donor())).isPresent()
                                || filter.recipient()
                                        .filter(end -> !end.equals(line.recipient()))
                                        .isPresent());
        return lines;
    }

    private Homes homes(long asOf) {
        return new Homes(jdbc.sql("select distinct s.item_key, s.donor, s.recipient" + FROM + COUNTED)
                .param("asof", asOf)
                .query((rows, _) -> line(new Cells(rows)))
                .list());
    }

    /** Ids of facts with their decisions, latest first. */
    List<String> history(AidHistory query, long asOf) {
        AidLine asked = new AidLine(query.itemKey(), query.donor(), query.recipient());
        Homes homes = homes(asOf);
        List<String> steps = new ArrayList<>();
        jdbc.sql("select s.*" + FROM
                        + " and a.later is null and s.item_key = :item and s.donor in (:donor, '') and s.recipient in (:recipient, '')"
                        + " order by coalesce(least(coalesce(s.from_day, s.to_day), a.published), '') desc,"
                        + " s.position desc")
                .param("asof", asOf)
                .param("item", query.itemKey())
                .param("donor", query.donor())
                .param("recipient", query.recipient())
                .query(rows -> {
                    Cells cells = new Cells(rows);
                    if (homes.of(line(cells)).equals(asked)) {
                        steps.add(cells.text("key") + " " + cells.text("decision"));
                    }
                });
        return steps;
    }

    private static AidLine line(Cells cells) throws SQLException {
        return new AidLine(cells.text("item_key"), cells.text("donor"), cells.text("recipient"));
    }

    private static Report report(Cells cells, Origins origins) throws SQLException {
        return new Report(
                cells.bigNumber("position"),
                cells.text("article_id"),
                cells.text("item"),
                cells.text("status"),
                cells.text("modality"),
                cells.nullable("from_day"),
                cells.nullable("to_day"),
                cells.nullable("article_published"),
                cells.nullable("article_outlet"),
                cells.list("sources"),
                cells.decision("decision") == Decision.ACCEPTED,
                origins.of(cells.text("article_id")));
    }

    private static boolean coded(String institution) {
        return CODE.matcher(institution).matches();
    }

    private static boolean isOf(AidBoard.Row row, String item) {
        return row.itemKey().equals(item)
                || row.item().toLowerCase(Locale.ROOT).contains(item.toLowerCase(Locale.ROOT));
    }
}
