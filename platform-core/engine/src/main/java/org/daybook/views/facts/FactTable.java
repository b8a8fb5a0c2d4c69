package org.daybook.views.facts;

import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.shared.Step;
import org.daybook.shared.Words;
import org.daybook.views.Cells;
import org.daybook.views.Column;
import org.daybook.views.RowTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

@Component
final class FactTable extends RowTable<FactRow> {

    private static final TypeReference<List<List<String>>> PAIRS = new TypeReference<>() {};
    private static final TypeReference<List<Words>> EVIDENCE = new TypeReference<>() {};
    private static final TypeReference<List<Step>> WHY = new TypeReference<>() {};

    private final JdbcClient jdbc;

    FactTable(JdbcClient jdbc) {
        super(
                "view_facts",
                List.of(
                        Column.code("article_id", FactRow::articleId),
                        Column.of("first_word", "integer", FactTable::firstWord),
                        Column.code("kind", FactRow::kind),
                        Column.text("headline", FactRow::headline),
                        // pairs, because jsonb does not keep the order of an object's names
                        Column.json("attributes", row -> pairs(row.attributes())),
                        Column.code("modality", FactRow::modality),
                        Column.code("from_day", row -> row.from().orElse(null)),
                        Column.code("to_day", row -> row.to().orElse(null)),
                        Column.code("date_basis", FactRow::dateBasis),
                        Column.list("attribution", FactRow::attribution),
                        Column.of("confidence", "double precision", FactRow::confidence),
                        Column.code("extractor", FactRow::extractor),
                        Column.code("extractor_version", FactRow::extractorVersion),
                        Column.code("rule", FactRow::rule),
                        Column.list("inferred", FactRow::inferred),
                        Column.json("evidence", FactRow::evidence),
                        Column.json("why", FactRow::why),
                        Column.code("decision", row -> row.decision().name()),
                        Column.text("decided_by", row -> row.decidedBy().orElse(null)),
                        Column.text("note", FactRow::note),
                        Column.of("reviews", "integer", FactRow::reviews),
                        Column.of("position", "bigint", FactRow::position)),
                List.of(new Index("article", "(article_id, first_word, position)")));
        this.jdbc = jdbc;
    }

    List<FactRow> ofArticle(String articleId) {
        return jdbc.sql("select * from view_facts where article_id = :article order by first_word, position")
                .param("article", articleId)
                .query((rows, _) -> row(new Cells(rows)))
                .list();
    }

    Optional<FactRow> byId(String factId) {
        return jdbc.sql("select * from view_facts where key = :key")
                .param("key", factId)
                .query((rows, _) -> row(new Cells(rows)))
                .optional();
    }

    @Override
    protected FactRow row(Cells cells) throws SQLException {
        return new FactRow(
                cells.text("key"),
                cells.text("article_id"),
                cells.text("kind"),
                cells.text("headline"),
                map(cells.json("attributes", PAIRS)),
                cells.text("modality"),
                cells.optional("from_day"),
                cells.optional("to_day"),
                cells.text("date_basis"),
                cells.list("attribution"),
                cells.fraction("confidence"),
                cells.text("extractor"),
                cells.text("extractor_version"),
                cells.text("rule"),
                cells.list("inferred"),
                cells.json("evidence", EVIDENCE),
                cells.json("why", WHY),
                cells.decision("decision"),
                cells.optional("decided_by"),
                cells.text("note"),
                cells.number("reviews"),
                cells.bigNumber("position"));
    }

    /** Where the fact is read: at its trigger, else where its evidence begins. */
    private static int firstWord(FactRow row) {
        int first = Integer.MAX_VALUE;
        for (Words words : row.evidence()) {
            if (words.role().equals("trigger")) {
                return words.start();
            }
            first = Math.min(first, words.start());
        }
        return first;
    }

    private static List<List<String>> pairs(Map<String, String> attributes) {
        return attributes.entrySet().stream()
                .map(entry -> List.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Map<String, String> map(List<List<String>> pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        pairs.forEach(pair -> map.put(pair.getFirst(), pair.getLast()));
        return Collections.unmodifiableMap(map);
    }
}
