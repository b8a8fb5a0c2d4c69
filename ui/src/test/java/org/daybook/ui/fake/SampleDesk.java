package org.daybook.ui.fake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.daybook.shared.Decision;
import org.daybook.views.aid.AidHistory;
import org.daybook.views.articles.ArticleById.Article;
import org.daybook.views.articles.ArticleList;
import org.daybook.views.facts.FactRow;
import org.daybook.views.matrix.CellEvidence;
import org.daybook.views.matrix.Matrix;
import org.daybook.views.matrix.MatrixFilter;

/** Rows as the engine's views would give them. */
final class SampleDesk {

    private static final Instant AT = Instant.parse("2025-07-04T07:55:00Z");

    private SampleDesk() {}

    static ArticleList.Row row(Article article, List<FactRow> facts) {
        List<FactRow> mine = facts.stream()
                .filter(fact -> fact.articleId().equals(article.articleId()))
                .toList();
        return new ArticleList.Row(
                article.articleId(),
                article.document(),
                article.title(),
                article.outlet(),
                article.published(),
                article.publishedBasis(),
                article.ingested(),
                article.by(),
                mine.size(),
                (int) mine.stream()
                        .filter(fact -> fact.decision() == Decision.ACCEPTED)
                        .count(),
                (int) mine.stream()
                        .filter(fact -> fact.decision() == Decision.REJECTED)
                        .count(),
                Optional.empty());
    }

    static ArticleList.Row refused() {
        return new ArticleList.Row(
                "refused-77",
                "scan-0412.pdf",
                "scan-0412.pdf",
                Optional.empty(),
                Optional.empty(),
                "unknown",
                AT,
                "mira",
                0,
                0,
                0,
                Optional.of("No parser reads this format (application/pdf). Paste its text, or add a parser for it."));
    }

    static List<ArticleList.Row> older() {
        String[] titles = {
            "Envoy called in over held-up shells", "Drone barrage keeps capital awake for seven hours",
            "Allies weigh buying air defence for Kyiv", "Two presidents, forty minutes, one request",
            "What the halt means for the front, in five figures", "Ministry denies that a call was planned",
        };
        String[] outlets = {
            "Meridian Wire", "Northern Courier", "The Lantern", "Harbour Gazette", "Meridian Wire", "Kestrel Post"
        };
        return IntStream.range(0, 54)
                .mapToObj(at -> new ArticleList.Row(
                        "old-" + at,
                        "old-" + at + ".txt",
                        titles[at % 6],
                        Optional.of(outlets[at % 6]),
                        at % 5 == 4 ? Optional.empty() : Optional.of("2025-07-0" + (1 + at % 4)),
                        at % 5 == 4 ? "unknown" : at % 3 == 0 ? "inferred" : "stated",
                        AT.minusSeconds(900L * at),
                        at % 4 == 0 ? "sample" : "mira",
                        3 + at * 7 % 19,
                        at % 3,
                        at % 4 == 3 ? 1 : 0,
                        Optional.empty()))
                .toList();
    }

    static List<Matrix.Cell> moreCells(MatrixFilter filter) {
        if (filter.type().isPresent() || filter.acceptedOnly()) {
            return List.of();
        }
        return List.of(
                new Matrix.Cell("USA", "RUS", 6, 14, 5, 2, Map.of("CONSULT", 4, "REQUEST", 2)),
                new Matrix.Cell("RUS", "UKR", 9, 21, 8, 3, Map.of("ASSAULT", 7, "REJECT", 2)),
                new Matrix.Cell("UKR", "RUS", 2, 4, 2, 0, Map.of("ASSAULT", 2)),
                new Matrix.Cell("USA", "UKR", 5, 11, 6, 1, Map.of("CONSULT", 3, "SANCTION", 2)),
                new Matrix.Cell("FRA", "RUS", 2, 5, 2, 0, Map.of("CONSULT", 1, "REQUEST", 1)),
                new Matrix.Cell("RUS", "FRA", 1, 3, 2, 0, Map.of("CONSULT", 1)),
                new Matrix.Cell("FRA", "UKR", 3, 3, 1, 0, Map.of("CONSULT", 2, "SUPPORT", 1)),
                new Matrix.Cell("RUS", "WEST", 1, 1, 1, 0, Map.of("ACCUSE", 1)),
                new Matrix.Cell("USA", "DEU", 1, 2, 1, 0, Map.of("CONSULT", 1)),
                new Matrix.Cell("NATO", "UKR", 1, 1, 1, 0, Map.of("SUPPORT", 1)));
    }

    static CellEvidence.Mention mention(SampleNews news, FactRow fact) {
        Article article = article(news, fact.articleId());
        return new CellEvidence.Mention(
                fact.factId(),
                fact.articleId(),
                fact.attributes().get("type") + fact.from(),
                fact.attributes().get("type"),
                fact.attributes().getOrDefault("mode", ""),
                fact.attributes().get("actors"),
                fact.attributes().get("recipients"),
                fact.from(),
                fact.to(),
                fact.modality(),
                fact.attribution().isEmpty() ? "" : String.join(" via ", fact.attribution()),
                article.title(),
                article.outlet(),
                article.published(),
                fact.evidence().getFirst().text(),
                fact.decision());
    }

    static List<AidHistory.Step> history(SampleNews news, AidHistory history) {
        return news.facts().stream()
                .filter(fact -> fact.kind().equals("aid"))
                .map(fact -> step(news, fact))
                .toList();
    }

    private static AidHistory.Step step(SampleNews news, FactRow fact) {
        Article article = article(news, fact.articleId());
        return new AidHistory.Step(
                fact.factId(),
                fact.articleId(),
                fact.attributes().get("status"),
                fact.attributes().get("item"),
                fact.modality(),
                fact.from(),
                fact.to(),
                Optional.ofNullable(fact.attributes().get("quantity")),
                Optional.empty(),
                fact.attributes().getOrDefault("reason", ""),
                String.join(" via ", fact.attribution()),
                article.title(),
                article.outlet(),
                article.published(),
                fact.evidence().getFirst().text(),
                fact.decision());
    }

    private static Article article(SampleNews news, String id) {
        return news.articles().stream()
                .filter(article -> article.articleId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
