package org.daybook.plugins.example;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.daybook.plugin.ArticleParser;
import org.daybook.plugin.document.ParseResult;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.document.Publication;
import org.daybook.plugin.document.RawDocument;
import org.pf4j.Extension;

/** Reads memos: text whose first line is {@code #memo} and a title. */
@Extension
public final class MemoParser implements ArticleParser {

    private static final String MARK = "#memo";

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/plain");
    }

    /** Asked before the parser that reads any text. */
    @Override
    public int priority() {
        return 50;
    }

    @Override
    public ParseResult parse(RawDocument document) {
        String text = new String(document.content(), StandardCharsets.UTF_8);
        if (!text.startsWith(MARK)) {
            return new ParseResult.NotMine();
        }
        int newline = text.indexOf('\n');
        if (newline < 0 || text.substring(newline).isBlank()) {
            return new ParseResult.Unreadable("The memo has a title but no text below it. Add the text.");
        }
        String title =
                document.title().orElse(text.substring(MARK.length(), newline).strip());
        return ParseResult.Parsed.of(
                ParsedArticle.of(title, text.substring(newline).strip())
                        .withOutlet(document.outlet())
                        .withPublished(document.published()
                                .map(day -> Publication.stated(day, "given with the document"))
                                .orElse(Publication.unknown())));
    }
}
