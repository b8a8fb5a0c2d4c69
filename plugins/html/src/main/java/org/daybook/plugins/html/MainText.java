package org.daybook.plugins.html;

import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Which blocks of a page are the article. */
final class MainText {

    private MainText() {}

    static List<Body.Block> of(Document page, LinkedData data, String title) {
        Document copy = page.clone();
        Element content = new Readability4J(page.location().isEmpty() ? "http://page.invalid/" : page.location(), copy)
                .parse()
                .getArticleContent();
        return content == null ? List.of() : Body.of(content);
    }
}
