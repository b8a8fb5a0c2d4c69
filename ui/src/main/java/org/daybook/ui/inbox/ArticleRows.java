package org.daybook.ui.inbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.daybook.ui.parts.Chip;
import org.daybook.ui.parts.Links;
import org.daybook.ui.parts.RowTable;
import org.daybook.ui.parts.Times;
import org.daybook.ui.reader.ReaderNavigation;
import org.daybook.ui.texts.Dates;
import org.daybook.ui.texts.Texts;
import org.daybook.views.articles.ArticleList;

/** The columns of the inbox. */
final class ArticleRows {

    private ArticleRows() {}

    static RowTable<ArticleList.Row> table() {
        return new RowTable<ArticleList.Row>(Texts.of("inbox.title"), ArticleList.Row::articleId)
                .column(Texts.of("inbox.article"), "wide", ArticleRows::title)
                .column(Texts.of("inbox.outlet"), "outlets", ArticleRows::outlet)
                .column(Texts.of("inbox.published"), "date", ArticleRows::published)
                .hint(Times.hint("published"))
                .column(Texts.of("inbox.facts"), "number", ArticleRows::facts)
                .text(Texts.of("inbox.ingested"), "date", row -> Dates.moment(row.ingested()))
                .hint(Times.hint("recorded"))
                .text(Texts.of("inbox.by"), "by", ArticleList.Row::by)
                .rowStyle(row -> row.refused().isPresent() ? "refused" : "");
    }

    private static Component title(ArticleList.Row row) {
        if (row.refused().isEmpty()) {
            return Links.to(
                    ReaderNavigation.article(row.articleId()), row.title().isBlank() ? row.document() : row.title());
        }
        Span reason = new Span(row.refused().get());
        reason.addClassName("reason");
        Div cell = new Div(new Chip(Texts.of("inbox.refused"), Chip.Tone.BAD), new Span(row.document()), reason);
        cell.addClassName("refusal");
        return cell;
    }

    private static Component outlet(ArticleList.Row row) {
        Span outlet = new Span(row.outlet().orElse(row.refused().isPresent() ? "" : Texts.of("unknown")));
        outlet.addClassName(row.outlet().isPresent() ? "outlet" : "missing");
        return outlet;
    }

    private static Component published(ArticleList.Row row) {
        if (row.refused().isPresent()) {
            return new Span();
        }
        Span day = new Span(row.published().map(Dates::day).orElse(Texts.of("unknown")));
        day.addClassName(row.published().isPresent() ? "day" : "missing");
        if (row.publishedBasis().equals("stated") || row.published().isEmpty()) {
            return day;
        }
        Span basis = new Span(Texts.name("basis", row.publishedBasis()));
        basis.addClassName("aside");
        return new Div(day, new Text(" "), basis);
    }

    private static Component facts(ArticleList.Row row) {
        if (row.refused().isPresent()) {
            return new Span();
        }
        Div cell = new Div(
                count("✓", row.accepted(), "good", "inbox.accepted"),
                count("✗", row.rejected(), "bad", "inbox.rejected"),
                new Span(String.valueOf(row.facts())));
        cell.addClassName("counts");
        return cell;
    }

    private static Span count(String sign, int number, String style, String key) {
        Span count = new Span(number == 0 ? "" : sign + " " + number);
        count.addClassNames("count", style);
        count.setTitle(number == 0 ? "" : Texts.of(key, number));
        return count;
    }
}
