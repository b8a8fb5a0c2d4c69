package org.daybook.ui.reader;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.daybook.ui.texts.Dates;
import org.daybook.ui.texts.Texts;
import org.daybook.views.articles.ArticleById.Article;

/** Where an article comes from. */
final class ArticleHead extends Div {

    ArticleHead(Article article) {
        addClassName("article-head");
        if (article.regions().stream().noneMatch(region -> region.kind().equals("title"))) {
            add(new H2(article.title()));
        }
        Div line = new Div();
        line.addClassName("article-line");
        Span outlet = new Span(article.outlet().orElse(Texts.of("reader.no-outlet")));
        outlet.addClassName("outlet");
        line.add(outlet, new Span(published(article)));
        if (!article.byline().isEmpty()) {
            line.add(new Span(Texts.of("reader.byline", String.join(", ", article.byline()))));
        }
        article.credits().forEach(credit -> line.add(new Span(credit)));
        article.url().filter(ArticleHead::harmless).ifPresent(url -> line.add(original(url)));
        Span origin = new Span(Texts.of(
                "reader.origin",
                article.document(),
                article.parser(),
                article.parserVersion(),
                Dates.moment(article.ingested()),
                article.by()));
        origin.addClassName("aside");
        add(line, origin);
    }

    private static String published(Article article) {
        if (article.published().isEmpty()) {
            return Texts.of("reader.undated");
        }
        String day = Dates.day(article.published().get());
        String basis = Texts.name("basis", article.publishedBasis());
        return article.publishedReason().isEmpty()
                ? Texts.of("reader.published", day, basis)
                : Texts.of("reader.published.reason", day, basis, article.publishedReason());
    }

    /** Addresses come from documents, so anything but the web is not made a link. */
    private static boolean harmless(String url) {
        return url.startsWith("https://") || url.startsWith("http://");
    }

    private static Anchor original(String url) {
        Anchor link = new Anchor(url, Texts.of("reader.original"), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }
}
