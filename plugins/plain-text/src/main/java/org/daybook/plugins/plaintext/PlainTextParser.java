package org.daybook.plugins.plaintext;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.ArticleParser;
import org.daybook.plugin.document.ParseResult;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.document.Publication;
import org.daybook.plugin.document.RawDocument;
import org.daybook.plugin.document.Region;
import org.pf4j.Extension;

/** Keeps every character, so that offsets are those of the file, and says what each part is. */
@Extension
public final class PlainTextParser implements ArticleParser {

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/plain", "text/markdown");
    }

    @Override
    public int priority() {
        return 10;
    }

    @Override
    public ParseResult parse(RawDocument document) {
        String text = Decoding.text(document.content());
        if (text.isBlank()) {
            return new ParseResult.Unreadable("There is no text in it. Paste the article again.");
        }
        Layout layout = Layout.of(Paragraph.of(text));
        List<Region> regions = layout.regions.stream()
                .sorted(Comparator.comparing(Region::span))
                .toList();
        Publication published = document.published()
                .map(day -> Publication.stated(day, "given with the document"))
                .or(() -> layout.date.map(day -> Publication.stated(day, layout.dateWords)))
                .orElse(Publication.unknown());
        return ParseResult.Parsed.of(new ParsedArticle(
                Optional.empty(),
                document.title().orElse(layout.title),
                text,
                regions,
                layout.byline,
                document.outlet().or(() -> layout.outlet),
                document.url(),
                "und",
                published,
                layout.credits.stream().distinct().toList()));
    }
}
