package org.daybook.views.aid;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.shared.Decision;
import org.daybook.views.Cells;
import org.daybook.views.Column;
import org.daybook.views.Headline;
import org.daybook.views.RowTable;
import org.daybook.views.aid.AidRow.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class AidTable extends RowTable<AidRow> {

    private final JdbcClient jdbc;

    AidTable(JdbcClient jdbc) {
        super(
                "view_aid",
                columns(
                        List.of(
                                Column.of("step", "boolean", row -> row instanceof Step),
                                Column.code("article_id", AidRow::articleId),
                                Column.of("position", "bigint", row -> row instanceof Step s ? s.position() : null),
                                Column.code("item_key", step(Step::itemKey)),
                                Column.code("donor", step(Step::donor)),
                                Column.code("recipient", step(Step::recipient)),
                                Column.text("item", step(Step::item)),
                                Column.code("status", step(Step::status)),
                                Column.code("modality", step(Step::modality)),
                                Column.code("from_day", step(Step::from)),
                                Column.code("to_day", step(Step::to)),
                                Column.text("quantity", step(Step::quantity)),
                                Column.text("value", step(Step::value)),
                                Column.text("reason", step(Step::reason)),
                                Column.text("attribution", step(Step::attribution)),
                                Column.list("sources", row -> row instanceof Step s ? s.sources() : null),
                                Column.text("sentence", step(Step::sentence)),
                                Column.code("decision", step(s -> s.decision().name()))),
                        Headline.columns(row -> row instanceof AidRow.Article article ? article.headline() : null)),
                List.of(new Index("line", "(item_key, donor, recipient) where step")));
        this.jdbc = jdbc;
    }

    /** The reports that count, by line. */
    Map<AidLine, List<Report>> lines(AidBoard.AidFilter filter, long asOf) {
        Homes homes = homes(Optional.empty(), asOf);
        Map<AidLine, List<Report>> lines = new LinkedHashMap<>();
        jdbc.sql("""
                select s.item_key, s.donor, s.recipient, s.position, s.item, s.status, s.modality, s.from_day, s.to_day,
                       s.sources, s.decision, s.article_id, a.outlet as article_outlet, a.published as article_published
                from view_aid s left join view_aid a on a.key = '%s' || s.article_id and a.valid_from <= :asof and a.valid_to > :asof
                where s.step and s.valid_from <= :asof and s.valid_to > :asof and s.decision <> 'REJECTED' and s.modality <> 'negated'
                and (not :accepted or s.decision = 'ACCEPTED')
                and (cast(:donor as text) is null or s.donor in (:donor, ''))
                and (cast(:recipient as text) is null or s.recipient in (:recipient, ''))
                order by s.item_key, s.donor, s.recipient, s.position""".formatted(Headline.key("")))
                .param("asof", asOf)
                .param("accepted", filter.acceptedOnly())
                .param("donor", filter.donor().orElse(null))
                .param("recipient", filter.recipient().orElse(null))
                .query(rows -> {
                    Cells cells = new Cells(rows);
                    lines.computeIfAbsent(homes.of(line(cells)), _ -> new ArrayList<>())
                            .add(report(cells));
                });
        lines.keySet()
                .removeIf(line ->
                        filter.donor().filter(end -> !end.equals(line.donor())).isPresent()
                                || filter.recipient()
                                        .filter(end -> !end.equals(line.recipient()))
                                        .isPresent());
        return lines;
    }

    /** Of all items, or of one. */
    private Homes homes(Optional<String> itemKey, long asOf) {
        return new Homes(jdbc.sql("""
                select distinct item_key, donor, recipient from view_aid
                where step and valid_from <= :asof and valid_to > :asof and decision <> 'REJECTED' and modality <> 'negated'
                and (cast(:item as text) is null or item_key = :item)""")
                .param("asof", asOf)
                .param("item", itemKey.orElse(null))
                .query((rows, _) -> line(new Cells(rows)))
                .list());
    }

    private static AidLine line(Cells cells) throws SQLException {
        return new AidLine(cells.text("item_key"), cells.text("donor"), cells.text("recipient"));
    }

    /** The same order as on the board, latest first; rejected and negated ones included, since each says what it is. */
    List<AidHistory.Step> history(AidHistory query, long asOf) {
        AidLine asked = new AidLine(query.itemKey(), query.donor(), query.recipient());
        Homes homes = homes(Optional.of(query.itemKey()), asOf);
        List<AidHistory.Step> steps = new ArrayList<>();
        jdbc.sql("""
                select s.*, a.title as article_title, a.outlet as article_outlet, a.published as article_published
                from view_aid s left join view_aid a on a.key = '%s' || s.article_id and a.valid_from <= :asof and a.valid_to > :asof
                where s.step and s.valid_from <= :asof and s.valid_to > :asof and s.item_key = :item and s.donor in (:donor, '') and s.recipient in (:recipient, '')
                order by coalesce(least(coalesce(s.from_day, s.to_day), a.published), '') desc, s.position desc""".formatted(Headline.key("")))
                .param("asof", asOf)
                .param("item", query.itemKey())
                .param("donor", query.donor())
                .param("recipient", query.recipient())
                .query(rows -> {
                    Cells cells = new Cells(rows);
                    if (homes.of(line(cells)).equals(asked)) {
                        steps.add(told(cells));
                    }
                });
        return List.copyOf(steps);
    }

    @Override
    protected AidRow row(Cells cells) throws SQLException {
        if (!cells.flag("step")) {
            return new AidRow.Article(Headline.read(cells));
        }
        return new Step(
                cells.text("key"),
                cells.text("article_id"),
                cells.bigNumber("position"),
                cells.text("item_key"),
                cells.text("donor"),
                cells.text("recipient"),
                cells.text("item"),
                cells.text("status"),
                cells.text("modality"),
                cells.nullable("from_day"),
                cells.nullable("to_day"),
                cells.nullable("quantity"),
                cells.nullable("value"),
                cells.text("reason"),
                cells.text("attribution"),
                cells.list("sources"),
                cells.text("sentence"),
                cells.decision("decision"));
    }

    private static Report report(Cells cells) throws SQLException {
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
                cells.decision("decision") == Decision.ACCEPTED);
    }

    private static AidHistory.Step told(Cells cells) throws SQLException {
        return new AidHistory.Step(
                cells.text("key"),
                cells.text("article_id"),
                cells.text("status"),
                cells.text("item"),
                cells.text("modality"),
                cells.optional("from_day"),
                cells.optional("to_day"),
                cells.optional("quantity"),
                cells.optional("value"),
                cells.text("reason"),
                cells.text("attribution"),
                cells.optional("article_title").orElse(""),
                cells.optional("article_outlet"),
                cells.optional("article_published"),
                cells.text("sentence"),
                cells.decision("decision"));
    }

    private static Column.Value<AidRow> step(Column.Value<Step> value) {
        return row -> row instanceof Step step ? value.of(step) : null;
    }
}
