package org.daybook.app.gold.pictures;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A quotation: its words marked in the sentence, and the way they came. */
final class ChainPicture {

    private static final double SIZE = 15;
    private static final Map<String, String> COLORS =
            Map.of("content", Drawing.GREEN, "speaker", Drawing.BLUE, "cue", Drawing.RED);

    private ChainPicture() {}

    static String draw(JsonNode document, JsonNode quotation) {
        Drawing drawing = new Drawing();
        JsonNode sentence = quotation
                .path("evidence")
                .valueStream()
                .filter(each -> each.path("role").stringValue("").equals("sentence"))
                .findFirst()
                .orElseThrow();
        int from = sentence.path("start").intValue();
        drawing.text(20, 50, SIZE, Drawing.INK, sentence.path("text").stringValue(""));
        for (JsonNode each : quotation.path("evidence")) {
            String role = each.path("role").stringValue("");
            String color = COLORS.get(role);
            if (color != null) {
                double x = 20 + (each.path("start").intValue() - from) * SIZE * Drawing.WIDTH;
                double width = Drawing.width(each.path("text").stringValue(""), SIZE);
                drawing.box(x - 2, 34, width + 4, 22, color);
                drawing.text(x, 72, 11, color, role);
            }
        }
        double x = 20;
        drawing.text(x, 106, 11, Drawing.FAINT, "the way of the words");
        for (JsonNode hop : quotation.path("attribution")) {
            x = hop(
                    drawing,
                    x,
                    hop.path("speaker").stringValue(""),
                    hop.path("role").stringValue("") + (hop.path("named").booleanValue(true) ? "" : ", unnamed"));
            drawing.arrow(x, 134, x + 46, 134, Drawing.INK);
            x += 50;
        }
        x = hop(drawing, x, document.path("outlet").stringValue("this outlet"), "where we read it");
        double width = Math.max(x, 40 + Drawing.width(sentence.path("text").stringValue(""), SIZE)) + 20;
        drawing.text(
                20,
                188,
                12,
                Drawing.INK,
                "quotation · " + quotation.path("form").stringValue("") + " · cue “"
                        + quotation.path("cue").stringValue("") + "” · rule "
                        + quotation.path("rule").stringValue(""));
        return drawing.svg(width, 206, sentence.path("text").stringValue(""));
    }

    private static double hop(Drawing drawing, double x, String name, String role) {
        double width = Math.max(Drawing.width(name, 13), Drawing.width(role, 11)) + 20;
        drawing.box(x, 114, width, 42, Drawing.BLUE);
        drawing.text(x + 10, 132, 13, Drawing.BLUE, name);
        drawing.text(x + 10, 148, 11, Drawing.FAINT, role);
        return x + width;
    }
}
