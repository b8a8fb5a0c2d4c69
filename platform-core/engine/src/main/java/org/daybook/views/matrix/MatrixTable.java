package org.daybook.views.matrix;

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
import org.daybook.views.matrix.MatrixRow.Mention;
import org.daybook.views.matrix.memory.Mentions;
import org.daybook.views.memory.MemoryTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class MatrixTable extends RowTable<MatrixRow> {

    private static final String TABLE = "view_matrix";

    private final JdbcClient jdbc;
    private final MemoryTable<Mentions, Mentions.Changing> memory;

    MatrixTable(DataSource database) {
        super(
                TABLE,
                columns(
                        List.of(
                                Column.of("fact", "boolean", row -> row instanceof Mention),
                                Column.code("article_id", MatrixRow::articleId),
                                Column.of("position", "bigint", row -> row instanceof Mention m ? m.position() : null),
                                Column.code("type", mention(Mention::type)),
                                Column.code("day", mention(Mention::day)),
                                Column.code("from_day", mention(Mention::from)),
                                Column.code("to_day", mention(Mention::to)),
                                Column.code("modality", mention(Mention::modality)),
                                Column.code(
                                        "decision", mention(m -> m.decision().name())),
                                Column.text("institutions", mention(Mention::institutions)),
                                Column.text("people", mention(Mention::people))),
                        Headline.columns(row -> row instanceof MatrixRow.Article article ? article.headline() : null)),
                List.of(new Index("changed", "(" + MemoryTable.LAST_CHANGED + ")")));
        this.jdbc = JdbcClient.create(database);
        this.memory = new MemoryTable<>(
                database,
                "matrix",
                TABLE,
                List.of(
                        "key",
                        "fact",
                        "article_id",
                        "position as fact_position",
                        "type",
                        "day",
                        "from_day",
                        "to_day",
                        "modality",
                        "decision",
                        "institutions",
                        "people",
                        "other",
                        "later"),
                new Keeping());
    }

    /** Begins to read the rows, so that the first question need not wait for it. */
    void prepare() {
        memory.prepare();
    }

    Mentions mentions() {
        return memory.current();
    }

    /** What articles are called, at a position of the record. */
    Map<String, Headline> headlines(Collection<String> articleIds, long asOf) {
        Map<String, Headline> headlines = new HashMap<>();
        jdbc.sql("select * from view_matrix where key = any(:keys) and valid_from <= :asof and valid_to > :asof")
                .param("keys", articleIds.stream().map(Headline::key).toArray(String[]::new))
                .param("asof", asOf)
                .query(rows -> {
                    Headline headline = Headline.read(new Cells(rows));
                    headlines.put(headline.articleId(), headline);
                });
        return headlines;
    }

    @Override
    protected MatrixRow row(Cells cells) throws SQLException {
        if (!cells.flag("fact")) {
            return new MatrixRow.Article(Headline.read(cells));
        }
        return new Mention(
                cells.text("key"),
                cells.text("article_id"),
                cells.bigNumber("position"),
                cells.text("type"),
                cells.nullable("from_day"),
                cells.nullable("to_day"),
                cells.text("day"),
                cells.text("modality"),
                cells.decision("decision"),
                cells.text("institutions"),
                cells.text("people"));
    }

    private static Column.Value<MatrixRow> mention(Column.Value<Mention> value) {
        return row -> row instanceof Mention mention ? value.of(mention) : null;
    }

    /** Rejected and negated ones never count, and are not kept. */
    private static final class Keeping implements MemoryTable.Keeping<Mentions, Mentions.Changing> {

        @Override
        public Mentions nothing() {
            return Mentions.none();
        }

        @Override
        public Mentions.Changing change(Mentions kept) {
            return kept.change();
        }

        @Override
        public void begin(Mentions.Changing changing, Cells cells, long from, long to) throws SQLException {
            if (counts(cells)) {
                changing.begin(mention(cells), from, to);
            } else if (isKin(cells)) {
                boolean superseded = cells.nullable("later") != null;
                changing.beginKin(cells.text("article_id"), cells.nullable("other"), superseded, from, to);
            }
        }

        @Override
        public void end(Mentions.Changing changing, Cells cells, long from, long to) throws SQLException {
            if (counts(cells)) {
                changing.end(mention(cells), from, to);
            } else if (isKin(cells)) {
                changing.endKin(cells.text("article_id"), from, to);
            }
        }

        @Override
        public Mentions changed(Mentions.Changing changing) {
            return changing.done();
        }

        private static boolean isKin(Cells cells) throws SQLException {
            return cells.nullable("other") != null || cells.nullable("later") != null;
        }

        private static boolean counts(Cells cells) throws SQLException {
            return cells.flag("fact")
                    && !cells.text("modality").equals("negated")
                    && !cells.text("decision").equals(Decision.REJECTED.name());
        }

        private static Mentions.Mention mention(Cells cells) throws SQLException {
            return new Mentions.Mention(
                    cells.text("key"),
                    cells.bigNumber("fact_position"),
                    cells.text("article_id"),
                    cells.text("type"),
                    cells.text("day"),
                    cells.nullable("from_day"),
                    cells.nullable("to_day"),
                    isUnreal(cells.text("modality")),
                    cells.text("decision").equals(Decision.ACCEPTED.name()),
                    cells.text("institutions"),
                    cells.text("people"));
        }

        private static boolean isUnreal(String modality) {
            return switch (modality) {
                case "planned", "possible", "requested" -> true;
                default -> false;
            };
        }
    }
}
