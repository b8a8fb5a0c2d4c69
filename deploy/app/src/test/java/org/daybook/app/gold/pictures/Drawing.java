package org.daybook.app.gold.pictures;

import java.util.Locale;

/** An SVG drawing of words in a type of fixed width, so that no font has to be measured. */
final class Drawing {

    /** Width of a character to its size. */
    static final double WIDTH = 0.602;

    static final String INK = "#1d2733";
    static final String FAINT = "#6b7785";
    static final String BLUE = "#1f5fa8";
    static final String GREEN = "#1b7a4b";
    static final String RED = "#b03a2e";
    static final String GOLD = "#8a6100";

    private final StringBuilder body = new StringBuilder();

    static double width(String text, double size) {
        return text.codePointCount(0, text.length()) * size * WIDTH;
    }

    void text(double x, double y, double size, String color, String text) {
        text(x, y, size, color, text, "start");
    }

    /** With a white rim, so that a line may pass behind it. */
    void centred(double x, double y, double size, String color, String text) {
        text(x, y, size, color, text, "middle");
    }

    private void text(double x, double y, double size, String color, String text, String anchor) {
        body.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%.1f\" fill=\"%s\"%s>%s</text>%n",
                x,
                y,
                size,
                color,
                anchor.equals("start")
                        ? ""
                        : " text-anchor=\"" + anchor
                                + "\" stroke=\"#ffffff\" stroke-width=\"4\" paint-order=\"stroke\"",
                escape(text)));
    }

    /** A box with a thin border and a pale ground of the same colour. */
    void box(double x, double y, double width, double height, String color) {
        body.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"4\" fill=\"%s\" fill-opacity=\"0.10\" stroke=\"%s\"/>%n",
                x,
                y,
                width,
                height,
                color,
                color));
    }

    void line(double x, double y, double toX, double toY, String color) {
        path(String.format(Locale.ROOT, "M%.1f %.1f L%.1f %.1f", x, y, toX, toY), color, false);
    }

    void arrow(double x, double y, double toX, double toY, String color) {
        path(String.format(Locale.ROOT, "M%.1f %.1f L%.1f %.1f", x, y, toX, toY), color, true);
    }

    /** Up from one word, over, and down to another. */
    void arc(double x, double y, double toX, double height, String color) {
        double bend = Math.min(12, Math.abs(toX - x) / 2) * Math.signum(toX - x);
        path(
                String.format(
                        Locale.ROOT,
                        "M%.1f %.1f V%.1f Q%.1f %.1f %.1f %.1f H%.1f Q%.1f %.1f %.1f %.1f V%.1f",
                        x,
                        y,
                        y - height + 10,
                        x,
                        y - height,
                        x + bend,
                        y - height,
                        toX - bend,
                        toX,
                        y - height,
                        toX,
                        y - height + 10,
                        y),
                color,
                true);
    }

    private void path(String data, String color, boolean head) {
        body.append(String.format(
                Locale.ROOT,
                "<path d=\"%s\" fill=\"none\" stroke=\"%s\"%s/>%n",
                data,
                color,
                head ? " marker-end=\"url(#head-" + color.substring(1) + ")\"" : ""));
    }

    /** The whole file, for readers who cannot see it with a title. */
    String svg(double width, double height, String title) {
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\" width=\"%.0f\" height=\"%.0f\" role=\"img\" font-family=\"ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace\">%n<title>%s</title>%n<defs>%n",
                width,
                height,
                width,
                height,
                escape(title)));
        for (String color : new String[] {INK, FAINT, BLUE, GREEN, RED, GOLD}) {
            svg.append(String.format(
                    "<marker id=\"head-%s\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0 L8 4 L0 8 Z\" fill=\"%s\"/></marker>%n",
                    color.substring(1), color));
        }
        return svg + "</defs>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n" + body + "</svg>\n";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
