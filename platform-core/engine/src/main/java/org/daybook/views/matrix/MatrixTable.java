package org.daybook.views.matrix;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daybook.views.Cells;
import org.daybook.views.Column;
import org.daybook.views.Headline;
import org.daybook.views.RowTable;
import org.daybook.views.matrix.MatrixRow.Mention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class MatrixTable extends RowTable<MatrixRow> {

    /** What counts at all, and what the filter adds. Open ends of a fact's days are taken as its known end. */
    private static final String COUNTED = """
            m.fact and m.valid_from <= :asof and m.valid_to > :asof and m.decision <> 'REJECTED' and m.modality <> 'negated'
            and (:unreal or m.modality not in ('planned', 'possible', 'requested'))
            and (not :accepted or m.decision = 'ACCEPTED')
            and (cast(:type as text) is null or m.type = :type)
            and (cast(:from as text) is null or coalesce(m.to_day, m.from_day) >= :from)
            and (cast(:to as text) is null or coalesce(m.from_day, m.to_day) <= :to)
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

    MatrixTable(JdbcClient jdbc) {
        super(
                "view_matrix",
                columns(
                        List.of(
                                Column.of("fact", "boolean", row -> row instanceof Mention),
                                Column.code("article_id", MatrixRow::articleId),
                                Column.code("type", mention(Mention::type)),
                                Column.code("day", mention(Mention::day)),
                                Column.code("from_day", mention(Mention::from)),
                                Column.code("to_day", mention(Mention::to)),
                                Column.code("modality", mention(Mention::modality)),
                                Column.code(
                                        "decision", mention(m -> m.decision().name())),
                                Column.list("institutions", row -> row instanceof Mention m ? m.institutions() : null),
                                Column.list("people", row -> row instanceof Mention m ? m.people() : null),
                                Column.code("mode", mention(Mention::mode)),
                                Column.text("actors", mention(Mention::actors)),
                                Column.text("recipients", mention(Mention::recipients)),
                                Column.text("attribution", mention(Mention::attribution)),
                                Column.text("sentence", mention(Mention::sentence))),
                        Headline.columns(row -> row instanceof MatrixRow.Article article ? article.headline() : null)),
                List.of(
                        new Index("institutions", "using gin (institutions) where fact"),
                        new Index("people", "using gin (people) where fact")));
        this.jdbc = jdbc;
    }

    /** Lines without a type hold what spans the types of a cell: an article with two of them is one article. */
    List<Matrix.Cell> cells(MatrixFilter filter, long asOf) {
        Map<String, Tally> tallies = new TreeMap<>();
        statement("""
                select cell, type, count(distinct event_day) as events, count(*) as mentions,
                       count(distinct article_id) as articles,
                       count(*) filter (where decision = 'ACCEPTED') as accepted
                from (select cell, type, article_id, decision, %s as event_day
                      from view_matrix m, unnest(m.%s) as cell
                      where %s) as told
                group by grouping sets ((cell, type), (cell))""".formatted(EVENT_DAY, side(filter), COUNTED), filter, asOf).query(rows -> {
            Cells cells = new Cells(rows);
            tallies.computeIfAbsent(cells.text("cell"), _ -> new Tally()).add(cells);
        });
        return tallies.entrySet().stream()
                .map(tally -> tally.getValue().cell(Directions.Cell.parse(tally.getKey())))
                .toList();
    }

    List<CellEvidence.Mention> evidence(CellEvidence query, long asOf) {
        MatrixFilter filter = query.filter();
        return statement("""
                select m.*, a.title as article_title, a.outlet as article_outlet, a.published as article_published
                from (select *, %s as event_day
                      from (select m.*, cast(:cell as text) as cell from view_matrix m
                            where m.%s @> array[cast(:cell as text)] and %s) as counted) as m
                left join view_matrix a on a.key = '%s' || m.article_id and a.valid_from <= :asof and a.valid_to > :asof
                order by m.event_day desc, m.type, a.published nulls last, m.article_id, m.key""".formatted(EVENT_DAY, side(filter), COUNTED, Headline.key("")), filter, asOf)
                .param("cell", new Directions.Cell(query.actor(), query.recipient()).toString())
                .query((rows, _) -> mention(query, new Cells(rows)))
                .list();
    }

    @Override
    protected MatrixRow row(Cells cells) throws SQLException {
        if (!cells.flag("fact")) {
            return new MatrixRow.Article(Headline.read(cells));
        }
        return new Mention(
                cells.text("key"),
                cells.text("article_id"),
                cells.text("type"),
                cells.text("mode"),
                cells.text("actors"),
                cells.text("recipients"),
                cells.nullable("from_day"),
                cells.nullable("to_day"),
                cells.text("day"),
                cells.text("modality"),
                cells.text("attribution"),
                cells.text("sentence"),
                cells.decision("decision"),
                cells.list("institutions"),
                cells.list("people"));
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

    private static String side(MatrixFilter filter) {
        return filter.people() ? "people" : "institutions";
    }

    private static CellEvidence.Mention mention(CellEvidence query, Cells cells) throws SQLException {
        String type = cells.text("type");
        return new CellEvidence.Mention(
                cells.text("key"),
                cells.text("article_id"),
                Directions.eventKey(type, query.actor(), query.recipient(), cells.text("event_day")),
                type,
                cells.text("mode"),
                cells.text("actors"),
                cells.text("recipients"),
                cells.optional("from_day"),
                cells.optional("to_day"),
                cells.text("modality"),
                cells.text("attribution"),
                cells.optional("article_title").orElse(""),
                cells.optional("article_outlet"),
                cells.optional("article_published"),
                cells.text("sentence"),
                cells.decision("decision"));
    }

    private static Column.Value<MatrixRow> mention(Column.Value<Mention> value) {
        return row -> row instanceof Mention mention ? value.of(mention) : null;
    }

    /** A cell while its lines are read. */
    private static final class Tally {

        private final Map<String, Integer> types = new TreeMap<>();
        private int mentions;
        private int articles;
        private int accepted;

        void add(Cells cells) throws SQLException {
            Optional<String> type = cells.optional("type");
            if (type.isPresent()) {
                types.put(type.get(), cells.number("events"));
                return;
            }
            mentions = cells.number("mentions");
            articles = cells.number("articles");
            accepted = cells.number("accepted");
        }

        Matrix.Cell cell(Directions.Cell cell) {
            int events = types.values().stream().mapToInt(Integer::intValue).sum();
            return new Matrix.Cell(
                    cell.actor(),
                    cell.recipient(),
                    events,
                    mentions,
                    articles,
                    accepted,
                    Collections.unmodifiableMap(types));
        }
    }
}
