package org.daybook.views.aid;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.daybook.shared.Decision;
import org.daybook.views.Cells;
import org.daybook.views.Column;
import org.daybook.views.Headline;
import org.daybook.views.RowTable;
import org.daybook.views.aid.AidRow.Step;
import org.daybook.views.aid.memory.LineName;
import org.daybook.views.aid.memory.Steps;
import org.daybook.views.memory.MemoryTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class AidTable extends RowTable<AidRow> {

    private static final String TABLE = "view_aid";

    private final JdbcClient jdbc;
    private final MemoryTable<Steps, Steps.Changing> memory;

    AidTable(DataSource database) {
        super(
                TABLE,
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
                                Column.list("sources", row -> row instanceof Step s ? s.sources() : null),
                                Column.code("decision", step(s -> s.decision().name()))),
                        Headline.columns(row -> row instanceof AidRow.Article article ? article.headline() : null)),
                List.of(new Index("changed", "(" + MemoryTable.LAST_CHANGED + ")")));
        this.jdbc = JdbcClient.create(database);
        this.memory = new MemoryTable<>(
                database,
                "aid",
                TABLE,
                List.of(
                        "key",
                        "step",
                        "article_id",
                        "position as fact_position",
                        "item_key",
                        "donor",
                        "recipient",
                        "item",
                        "status",
                        "modality",
                        "from_day",
                        "to_day",
                        "sources",
                        "decision",
                        "outlet",
                        "published",
                        "other",
                        "later"),
                new Keeping());
    }

    /** Begins to read the rows, so that the first question need not wait for it. */
    void prepare() {
        memory.prepare();
    }

    Steps steps() {
        return memory.current();
    }

    /** What articles are called, at a position of the record. */
    Map<String, Headline> headlines(Collection<String> articleIds, long asOf) {
        Map<String, Headline> headlines = new HashMap<>();
        jdbc.sql("select * from view_aid where key = any(:keys) and valid_from <= :asof and valid_to > :asof")
                .param("keys", articleIds.stream().map(Headline::key).toArray(String[]::new))
                .param("asof", asOf)
                .query(rows -> {
                    Headline headline = Headline.read(new Cells(rows));
                    headlines.put(headline.articleId(), headline);
                });
        return headlines;
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
                cells.list("sources"),
                cells.decision("decision"));
    }

    private static Column.Value<AidRow> step(Column.Value<Step> value) {
        return row -> row instanceof Step step ? value.of(step) : null;
    }

    private static final class Keeping implements MemoryTable.Keeping<Steps, Steps.Changing> {

        private final Map<String, String> shown = new HashMap<>();

        @Override
        public Steps nothing() {
            return Steps.none();
        }

        @Override
        public Steps.Changing change(Steps kept) {
            shown.clear();
            return kept.change();
        }

        @Override
        public void begin(Steps.Changing changing, Cells cells, long from, long to) throws SQLException {
            if (cells.flag("step")) {
                changing.begin(step(cells), from, to);
            } else {
                changing.beginArticle(
                        cells.text("article_id"), cells.nullable("outlet"), cells.nullable("published"), from, to);
                if (isKin(cells)) {
                    boolean superseded = cells.nullable("later") != null;
                    changing.beginKin(cells.text("article_id"), cells.nullable("other"), superseded, from, to);
                }
            }
        }

        @Override
        public void end(Steps.Changing changing, Cells cells, long from, long to) throws SQLException {
            if (cells.flag("step")) {
                changing.end(step(cells), from, to);
            } else {
                changing.endArticle(cells.text("article_id"), from, to);
                if (isKin(cells)) {
                    changing.endKin(cells.text("article_id"), from, to);
                }
            }
        }

        private static boolean isKin(Cells cells) throws SQLException {
            return cells.nullable("other") != null || cells.nullable("later") != null;
        }

        @Override
        public Steps changed(Steps.Changing changing) {
            return changing.done();
        }

        private Steps.Step step(Cells cells) throws SQLException {
            String decision = cells.text("decision");
            return new Steps.Step(
                    cells.text("key"),
                    cells.bigNumber("fact_position"),
                    cells.text("article_id"),
                    new LineName(cells.text("item_key"), cells.text("donor"), cells.text("recipient")),
                    shown.computeIfAbsent(cells.text("item"), ItemWords::shown),
                    cells.text("status"),
                    cells.text("modality"),
                    cells.nullable("from_day"),
                    cells.nullable("to_day"),
                    cells.list("sources"),
                    decision.equals(Decision.ACCEPTED.name()),
                    decision.equals(Decision.REJECTED.name()));
        }
    }
}
