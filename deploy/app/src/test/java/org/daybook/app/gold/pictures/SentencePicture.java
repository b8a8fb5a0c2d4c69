package org.daybook.app.gold.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.analysis.Argument;
import org.daybook.plugin.analysis.Frame;
import org.daybook.plugin.analysis.Mention;
import org.daybook.plugin.analysis.Sentence;
import org.daybook.plugin.analysis.TimeExpression;
import org.daybook.plugin.analysis.Token;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Actor;
import tools.jackson.databind.JsonNode;

/** A sentence with its grammar above; who is meant, when, and who does what to whom below; and the fact. */
final class SentencePicture {

    private static final double SIZE = 15;
    private static final double GAP = 13;
    private static final double LEFT = 110;
    private static final double STEP = 21;

    private final Drawing drawing = new Drawing();
    private final AnalyzedArticle article;
    private final Sentence sentence;
    private final double[] start;
    private final double[] end;
    private double y;

    private SentencePicture(AnalyzedArticle article) {
        this.article = article;
        this.sentence = article.sentences().getFirst();
        int words = sentence.tokens().size();
        start = new double[words];
        end = new double[words];
        double x = LEFT;
        for (int i = 0; i < words; i++) {
            start[i] = x;
            end[i] = x + Drawing.width(sentence.tokens().get(i).text(), SIZE);
            x = end[i] + GAP;
        }
    }

    static String draw(AnalyzedArticle article, JsonNode fact) {
        return new SentencePicture(article).draw(fact);
    }

    private String draw(JsonNode fact) {
        grammar();
        mentions();
        times();
        frames();
        fact(fact);
        return drawing.svg(Math.max(end[end.length - 1] + 30, 1000), y + 20, article.text(sentence.span()));
    }

    private void grammar() {
        List<Token> tokens = sentence.tokens();
        int deepest = tokens.stream()
                .mapToInt(each -> level(tokens.indexOf(each)))
                .max()
                .orElse(1);
        y = 30 + deepest * STEP;
        label("grammar", y - 20);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.head() < 0) {
                drawing.arrow(middle(i), 20, middle(i), y - 4, Drawing.RED);
                drawing.text(middle(i) + 5, 26, 11, Drawing.RED, "root");
            } else if (!token.tag().equals("PUNCT")) {
                double height = level(i) * STEP;
                double shift = i < token.head() ? -4 : 4;
                drawing.arc(middle(token.head()) + shift, y - 4, middle(i), height, Drawing.FAINT);
                drawing.centred(
                        (middle(token.head()) + middle(i)) / 2, y - height - 7, 10.5, Drawing.FAINT, token.relation());
            }
        }
        y += 14;
        for (int i = 0; i < tokens.size(); i++) {
            drawing.text(start[i], y, SIZE, Drawing.INK, tokens.get(i).text());
            drawing.centred(middle(i), y + 16, 9.5, Drawing.FAINT, tokens.get(i).tag());
        }
        label("words", y);
        y += 34;
    }

    /** One above the highest arc it spans, so that arcs nest. */
    private int level(int word) {
        int head = sentence.tokens().get(word).head();
        if (head < 0) {
            return 1;
        }
        int from = Math.min(word, head);
        int to = Math.max(word, head);
        int below = 0;
        for (int i = from; i <= to; i++) {
            int other = sentence.tokens().get(i).head();
            boolean inside = i != word && other >= from && other <= to;
            if (inside && Math.abs(i - other) < to - from) {
                below = Math.max(below, level(i));
            }
        }
        return below + 1;
    }

    private void mentions() {
        label("who", y + 14);
        for (Mention mention : here(article.mentions())) {
            String who = mention.actors().stream().map(SentencePicture::name).collect(Collectors.joining(", "));
            bar(mention.span(), who + (mention.place() ? " (a place)" : "") + " · " + mention.rule(), Drawing.BLUE);
        }
    }

    private static List<Mention> here(List<Mention> mentions) {
        return mentions.stream().filter(each -> each.sentence() == 0).toList();
    }

    private void times() {
        List<TimeExpression> times =
                article.times().stream().filter(each -> each.sentence() == 0).toList();
        if (!times.isEmpty()) {
            label("when", y + 14);
        }
        times.forEach(each -> bar(
                each.span(),
                each.date().from().map(Object::toString).orElse("?") + " · "
                        + each.date().basis().name().toLowerCase(java.util.Locale.ROOT),
                Drawing.GOLD));
    }

    /** A line under the words with what they mean. */
    private void bar(Span span, String text, String color) {
        double left = start[first(span)];
        drawing.box(left - 3, y, end[last(span)] - left + 6, 6, color);
        drawing.text(left, y + 19, 11.5, color, text);
        y += 27;
    }

    private void frames() {
        label("who does what", y + 16);
        for (Frame frame : article.frames()) {
            if (frame.sentence() != 0) {
                continue;
            }
            double left = start[first(frame.trigger())];
            double right = Math.max(end[last(frame.trigger())], left + Drawing.width(frame.lemma(), 12) + 8);
            drawing.box(left - 3, y + 2, right - left + 6, 20, Drawing.GREEN);
            drawing.text(left + 1, y + 17, 12, Drawing.GREEN, frame.lemma());
            List<Double> taken = new ArrayList<>(List.of(left));
            // the farthest first, so that the nearer labels stand on their lines
            frame.arguments().stream()
                    .filter(each -> each.sentence() == 0)
                    .sorted(Comparator.comparingDouble(each -> -Math.abs(middle(each.head()) - left)))
                    .forEach(each -> argument(each, left, right, taken));
            y += 34;
        }
    }

    private void argument(Argument argument, double left, double right, List<Double> taken) {
        double at = middle(argument.head());
        String role = argument.role() + (argument.inferred() ? "*" : "");
        boolean before = at < left;
        double edge = before ? at + Drawing.width(role, 11) / 2 + 4 : at - Drawing.width(role, 11) / 2 - 4;
        boolean free = taken.stream().noneMatch(each -> Math.abs(each - at) < 30);
        taken.add(at);
        if (free) {
            drawing.arrow(before ? left - 5 : right + 5, y + 12, edge, y + 12, Drawing.GREEN);
        }
        drawing.centred(at, y + (free ? 16 : 29), 11, Drawing.GREEN, role);
    }

    private void fact(JsonNode fact) {
        label("fact", y + 30);
        String actors = names(fact.path("actors"));
        String recipients = names(fact.path("recipients"));
        JsonNode date = fact.path("date");
        List<String> lines = new ArrayList<>(List.of(
                fact.path("type").stringValue("") + " · " + actors + " → " + recipients,
                fact.path("modality").stringValue("") + " · "
                        + date.path("start").stringValue("no date") + " ("
                        + date.path("basis").stringValue("") + ") · rule "
                        + fact.path("rule").stringValue("")));
        for (JsonNode why : fact.path("why")) {
            lines.add("· " + why.path("note").stringValue(""));
        }
        double width = lines.stream()
                        .mapToDouble(each -> Drawing.width(each, 13))
                        .max()
                        .orElse(0)
                + 28;
        drawing.box(LEFT - 3, y + 6, width, lines.size() * 19 + 12, Drawing.RED);
        for (int i = 0; i < lines.size(); i++) {
            drawing.text(LEFT + 9, y + 26 + i * 19, 13, i == 0 ? Drawing.RED : Drawing.INK, lines.get(i));
        }
        y += lines.size() * 19 + 24;
    }

    private static String names(JsonNode actors) {
        return actors.valueStream()
                .map(each -> each.path("name").stringValue("") + " ("
                        + each.path("country").stringValue("–") + ")")
                .collect(Collectors.joining(", "));
    }

    private static String name(Actor actor) {
        return actor.name() + " " + actor.country().orElse("–") + " "
                + actor.sector().orElse("–");
    }

    private void label(String text, double at) {
        drawing.text(12, at, 11, Drawing.FAINT, text);
    }

    private double middle(int word) {
        return (start[word] + end[word]) / 2;
    }

    private int first(Span span) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (sentence.tokens().get(i).span().end() > span.start()) {
                return i;
            }
        }
        return 0;
    }

    private int last(Span span) {
        for (int i = sentence.tokens().size() - 1; i >= 0; i--) {
            if (sentence.tokens().get(i).span().start() < span.end()) {
                return i;
            }
        }
        return 0;
    }
}
