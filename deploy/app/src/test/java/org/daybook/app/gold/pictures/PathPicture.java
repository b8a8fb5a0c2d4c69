package org.daybook.app.gold.pictures;

import java.util.List;
import org.daybook.plugin.analysis.AnalyzedArticle;
import tools.jackson.databind.JsonNode;

/** From a document to its facts: who does what on the way, with the numbers of one article. */
final class PathPicture {

    private static final double WIDTH = 188;
    private static final double GAP = 34;

    /** A station: its name, the plugin that does it, and what it made. */
    private record Station(String name, String by, List<String> made) {}

    private PathPicture() {}

    static String draw(int bytes, AnalyzedArticle article, JsonNode document) {
        int tokens = article.sentences().stream()
                .mapToInt(each -> each.tokens().size())
                .sum();
        JsonNode facts = document.path("facts");
        List<Station> stations = List.of(
                new Station("document", "pasted, file, feed", List.of(bytes + " bytes")),
                new Station(
                        "parse",
                        document.path("parser").path("id").stringValue(""),
                        List.of(
                                "title, byline, outlet",
                                "published "
                                        + document.path("published")
                                                .path("date")
                                                .stringValue("?"),
                                document.path("text").stringValue("").length() + " characters")),
                new Station(
                        "analyse",
                        "english",
                        List.of(
                                article.sentences().size() + " sentences, " + tokens + " tokens",
                                article.mentions().size() + " mentions, "
                                        + article.times().size() + " times",
                                article.frames().size() + " frames, "
                                        + article.statements().size() + " statements")),
                new Station(
                        "extract",
                        "three extractors",
                        List.of(
                                count(facts, "interaction") + " interactions",
                                count(facts, "quotation") + " quotations",
                                count(facts, "aid") + " steps of weapons aid")),
                new Station(
                        "check",
                        "the platform",
                        List.of("every span quotes", "the text; ids are made", "of the content")));
        Drawing drawing = new Drawing();
        double x = 14;
        for (Station each : stations) {
            drawing.box(x, 14, WIDTH, 112, Drawing.BLUE);
            drawing.text(x + 10, 38, 15, Drawing.BLUE, each.name());
            drawing.text(x + 10, 56, 11, Drawing.FAINT, each.by());
            for (int i = 0; i < each.made().size(); i++) {
                drawing.text(x + 10, 80 + i * 17, 11, Drawing.INK, each.made().get(i));
            }
            x += WIDTH + GAP;
            if (x < (WIDTH + GAP) * stations.size()) {
                drawing.arrow(x - GAP + 3, 70, x - 4, 70, Drawing.INK);
            }
        }
        return drawing.svg(x - GAP + 14, 140, "From a document to its facts");
    }

    private static long count(JsonNode facts, String kind) {
        return facts.valueStream()
                .filter(each -> each.path("kind").stringValue("").equals(kind))
                .count();
    }
}
