package org.daybook.ingestion.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daybook.plugin.document.ParseResult;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.document.Publication;
import org.daybook.plugin.document.RawDocument;
import org.daybook.plugin.document.Region;

/** Copies what a parser gave into values of our own, within limits; what breaks the rules is said in an exception. */
final class ArticleCheck {

    static final int TEXT_LENGTH = 2_000_000;
    private static final int TITLE_LENGTH = 2_000;
    private static final int ARTICLES = 5_000;
    private static final int NAMES = 50;

    private ArticleCheck() {}

    static ParseResult copy(ParseResult result, RawDocument document) {
        return switch (result) {
            case ParseResult.NotMine notMine -> notMine;
            case ParseResult.Unreadable(String reason) -> new ParseResult.Unreadable(Clean.words(reason));
            case ParseResult.Parsed(List<ParsedArticle> articles) -> {
                List<ParsedArticle> copies = new ArrayList<>();
                boolean several = articles.size() > 1;
                for (ParsedArticle article : articles) {
                    require(copies.size() < ARTICLES, "it gave more than " + ARTICLES + " articles for one document");
                    copies.add(copy(article, document, several));
                }
                require(!copies.isEmpty(), "it gave no article");
                yield new ParseResult.Parsed(List.copyOf(copies));
            }
        };
    }

    private static ParsedArticle copy(ParsedArticle given, RawDocument document, boolean several) {
        String text = given.text();
        require(
                text.length() <= TEXT_LENGTH,
                "the article has %d characters, %d are allowed".formatted(text.length(), TEXT_LENGTH));
        String title = Clean.words(document.title().orElse(given.title())).strip();
        return new ParsedArticle(
                Clean.words(given.entry()),
                title.substring(0, Math.min(title.length(), TITLE_LENGTH)),
                Clean.words(text),
                Clean.regions(inOrder(given.regions(), text.length()), text),
                Clean.words(given.byline(), NAMES),
                Clean.words(document.outlet().or(given::outlet)),
                Clean.words(url(given, document, several)),
                language(given),
                published(given.published(), document),
                Clean.words(given.credits(), NAMES));
    }

    /** What is part of a feed or an archive has an address of its own or none: under the feed's, all were one article. */
    private static Optional<String> url(ParsedArticle given, RawDocument document, boolean several) {
        return several || given.entry().isPresent()
                ? given.url()
                : document.url().or(given::url);
    }

    private static String language(ParsedArticle given) {
        String said = given.language().toLowerCase(Locale.ROOT);
        return said.isBlank() || said.equals("und") ? Languages.of(given.text()) : said;
    }

    /** What was said by whoever handed the document over outranks any reading of it. */
    private static Publication published(Publication given, RawDocument document) {
        if (document.published().isPresent()) {
            return Publication.stated(document.published().get(), "given with the document");
        }
        return new Publication(given.date(), given.basis(), given.weekday(), Clean.words(given.reason()));
    }

    private static List<Region> inOrder(List<Region> regions, int length) {
        int end = 0;
        for (Region region : regions) {
            require(region.span().end() <= length, "a region ends outside the text");
            require(region.span().start() >= end, "regions overlap or are out of order");
            end = region.span().end();
        }
        return List.copyOf(regions);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
