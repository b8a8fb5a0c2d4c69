package org.daybook.plugins.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.plugin.ArticleParser;
import org.daybook.plugin.document.ParseResult;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.document.Publication;
import org.daybook.plugin.document.RawDocument;
import org.daybook.plugin.document.Region;
import org.daybook.plugin.document.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.pf4j.Extension;

/** Reads any article page. The title stands in its own field, the text is the body, paragraphs parted by a blank line. */
@Extension
public final class HtmlParser implements ArticleParser {

    private static final Pattern CHARSET = Pattern.compile("(?i)charset=\\s*\"?([\\w.:-]+)");

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/html", "application/xhtml+xml");
    }

    @Override
    public int priority() {
        return 20;
    }

    @Override
    public ParseResult parse(RawDocument document) {
        if (document.content().length == 0) {
            return new ParseResult.NotMine();
        }
        Document page;
        try {
            page = Jsoup.parse(
                    new ByteArrayInputStream(document.content()),
                    charset(document).orElse(null),
                    document.url().orElse(""));
        } catch (IOException unreadable) {
            return new ParseResult.Unreadable("The page cannot be decoded: " + unreadable.getMessage());
        }
        LinkedData data = LinkedData.of(page);
        PageFacts facts = new PageFacts(page, data);
        String title = document.title().orElseGet(new Headline(page, facts, data)::words);
        List<Body.Block> blocks = MainText.of(page, data, title);
        if (blocks.isEmpty()) {
            return new ParseResult.Unreadable(
                    "There is no article on the page. Is it a list of articles, or does a script fill it in? Paste its text.");
        }
        Publication published = document.published()
                .map(day -> Publication.stated(day, "given with the document"))
                .or(() -> facts.published().map(day -> Publication.stated(day, "the page's own date")))
                .orElse(Publication.unknown());
        return ParseResult.Parsed.of(article(blocks, title, facts, document).withPublished(published));
    }

    private static ParsedArticle article(List<Body.Block> blocks, String title, PageFacts facts, RawDocument document) {
        StringBuilder text = new StringBuilder();
        List<Region> regions = new ArrayList<>();
        for (Body.Block block : blocks) {
            text.append(text.isEmpty() ? "" : "\n\n");
            if (block.heading()) {
                regions.add(new Region(
                        Region.Kind.HEADING,
                        new Span(text.length(), text.length() + block.text().length())));
            }
            text.append(block.text());
        }
        return ParsedArticle.of(title, text.toString())
                .withRegions(List.copyOf(regions))
                .withByline(facts.authors())
                .withOutlet(document.outlet().or(facts::outlet))
                .withUrl(document.url().or(facts::url))
                .withLanguage(facts.language());
    }

    private static Optional<String> charset(RawDocument document) {
        Matcher said = CHARSET.matcher(document.mediaType().orElse(""));
        return said.find() ? Optional.of(said.group(1)).filter(HtmlParser::isKnown) : Optional.empty();
    }

    private static boolean isKnown(String charset) {
        try {
            return java.nio.charset.Charset.isSupported(charset);
        } catch (IllegalArgumentException nonsense) {
            return false;
        }
    }
}
