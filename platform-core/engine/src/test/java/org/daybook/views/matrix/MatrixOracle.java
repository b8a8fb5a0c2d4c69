package org.daybook.views.matrix;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daybook.views.Cells;
import org.daybook.views.Origins;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The matrix told in the plainest way: by SQL over the rows. */
final class MatrixOracle {

    /** What counts at all, and what the filter adds. Open ends of a fact's days are taken as its known end. */
    private static final String COUNTED = """
            m.fact and m.valid_from <= :asof and m.valid_to > :asof and m.decision <> 'REJECTED' and m.modality <> 'negated'
            and (:unreal or m.modality not in ('planned', 'possible', 'requested'))
            and (not :accepted or m.decision = 'ACCEPTED')
            and (cast(:type as text) is null or m.type = :type)
            and (cast(:from as text) is null or coalesce(m.to_day, m.from_day) >= :from)
            and (cast(:to as text) is null or coalesce(m.from_day, m.to_day) <= :to)
            and m.article_id not in (select o.article_id from view_matrix o
                where o.later is not null and o.valid_from <= :asof and o.valid_to > :asof)
            """;

    /**
     * The day by which mentions are told apart. One that names no first day is of the latest event of its type and cell
     * that the same article tells of: headline and lead seldom both say when. Where its article dates none, it is of
     * the latest one that any article dates on the day it was published or the three days before: news is told late.
     */
    private static final String EVENT_DAY = """
            case when %1$s then day else coalesce(
                max(case when %1$s then day end) over (partition by article_id, type, cell),
                max(case when %2$s then day end) over (partition by type, cell
                    order by case when %2$s then day::date when %3$s then substr(day, 2)::date end
                    range between interval '3 days' preceding and current row),
                max(day) over (partition by article_id, type, cell)) end""".formatted(
                    "day <> '' and day not like '/%'",
                    "day ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'", "day ~ '^/[0-9]{4}-[0-9]{2}-[0-9]{2}$'");

    private final JdbcClient jdbc;

    MatrixOracle(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lines without a type hold what spans the types of a cell: an article with two of them is one article. */
    List<Matrix.Cell> cells(MatrixFilter filter, long asOf) {
        Origins origins = Origins.of(jdbc, "view_matrix", asOf);
        Map<String, Tally> tallies = new TreeMap<>();
        statement("""
                select cell, type, count(distinct event_day) as events, count(*) as mentions,
                       count(distinct article_id) as articles, array_agg(distinct article_id) as told_by,
                       count(*) filter (where decision = 'ACCEPTED') as accepted
                from (select cell, type, article_id, decision, %s as event_day
                      from view_matrix m, lateral %s as cells
                      where %s) as told
                group by grouping sets ((cell, type), (cell))""".formatted(EVENT_DAY, side(filter), COUNTED), filter, asOf).query(rows -> {
            Cells cells = new Cells(rows);
            tallies.computeIfAbsent(cells.text("cell"), _ -> new Tally()).add(cells);
        });
        return tallies.entrySet().stream()
                .map(tally -> tally.getValue().cell(tally.getKey(), origins))
                .toList();
    }

    /** Ids of facts with the keys of their events, in order. */
    List<String> evidence(CellEvidence query, long asOf) {
        return statement("""
                select m.*, a.published as article_published
                from (select *, %s as event_day
                      from (select m.*, cell from view_matrix m, lateral %s as cells
                            where cell = :cell and %s) as counted) as m
                left join view_matrix a on a.key = 'article ' || m.article_id
                    and a.valid_from <= :asof and a.valid_to > :asof
                order by m.event_day desc, m.type, a.published nulls last, m.article_id, m.key""".formatted(EVENT_DAY, side(query.filter()), COUNTED), query.filter(), asOf)
                .param("cell", query.actor() + "→" + query.recipient())
                .query((rows, _) -> told(query, new Cells(rows)))
                .list();
    }

    private static String told(CellEvidence query, Cells cells) throws SQLException {
        String event =
                Directions.eventKey(cells.text("type"), query.actor(), query.recipient(), cells.text("event_day"));
        return cells.text("key") + " " + event + " " + cells.text("decision");
    }

    private JdbcClient.StatementSpec statement(String sql, MatrixFilter filter, long asOf) {
        return jdbc.sql(sql)
                .param("asof", asOf)
                .param("unreal", filter.unreal())
                .param("accepted", filter.acceptedOnly())
                .param("type", filter.type().orElse(null))
                .param("from", filter.from().orElse(null))
                .param("to", filter.to().orElse(null));
    }

    /** Names of the cells, which a row writes one after the other. */
    private static String side(MatrixFilter filter) {
        return "(select n[2 * i - 1] || '→' || n[2 * i] as cell from (select string_to_array(m."
                + (filter.people() ? "people" : "institutions")
                + ", '→') as n) as names, generate_series(1, cardinality(n) / 2) as i)";
    }

    /** A cell while its lines are read. */
    private static final class Tally {

        private final Map<String, Integer> types = new TreeMap<>();
        private int mentions;
        private int articles;
        private int accepted;
        private List<String> toldBy = List.of();

        void add(Cells cells) throws SQLException {
            Optional<String> type = cells.optional("type");
            if (type.isPresent()) {
                types.put(type.get(), cells.number("events"));
                return;
            }
            mentions = cells.number("mentions");
            articles = cells.number("articles");
            accepted = cells.number("accepted");
            toldBy = cells.list("told_by");
        }

        Matrix.Cell cell(String name, Origins origins) {
            int arrow = name.indexOf('→');
            return new Matrix.Cell(
                    name.substring(0, arrow),
                    name.substring(arrow + 1),
                    types.values().stream().mapToInt(Integer::intValue).sum(),
                    mentions,
                    articles,
                    accepted,
                    types,
                    origins.count(toldBy));
        }
    }
}
