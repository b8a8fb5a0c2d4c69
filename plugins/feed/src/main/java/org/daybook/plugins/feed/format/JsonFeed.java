package org.daybook.plugins.feed.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.plugin.document.Publication;
import org.daybook.plugins.feed.value.Addresses;
import org.daybook.plugins.feed.value.Dates;
import org.daybook.plugins.feed.value.LanguageCodes;
import org.daybook.plugins.feed.value.Markup;
import org.daybook.plugins.feed.value.Names;

/** JSON Feed 1 and 1.1. */
public final class JsonFeed {

    private JsonFeed() {}

    /** Empty when the text is no feed. */
    public static Optional<Feed> read(String text, Optional<String> address) {
        if (!text.stripLeading().startsWith("{") || !(text.contains("\"items\"") || text.contains("jsonfeed"))) {
            return Optional.empty();
        }
        Json json = Json.read(text);
        if (!(json.value() instanceof Map<?, ?> feed) || !isFeed(feed)) {
            return Optional.empty();
        }
        List<String> bases = Stream.concat(words(feed, "home_page_url", "feed_url"), address.stream())
                .filter(Addresses::isWeb)
                .toList();
        List<Feed.Entry> entries = items(feed).stream()
                .limit(Feed.MOST)
                .map(item -> entry(item, feed, bases))
                .toList();
        return Optional.of(
                new Feed(words(feed, "title").findFirst().map(Markup::line).orElse(""), entries, json.whole()));
    }

    /** By its version; without one, by what no other list of items has. */
    private static boolean isFeed(Map<?, ?> feed) {
        return words(feed, "version").anyMatch(each -> each.contains("jsonfeed.org"))
                || (feed.containsKey("items")
                        && (words(feed, "home_page_url", "feed_url").findAny().isPresent()
                                || items(feed).stream()
                                        .limit(1)
                                        .anyMatch(item ->
                                                item.containsKey("content_html") || item.containsKey("content_text"))));
    }

    private static List<Map<?, ?>> items(Map<?, ?> feed) {
        List<Map<?, ?>> items = new ArrayList<>();
        if (feed.get("items") instanceof List<?> list) {
            list.forEach(each -> {
                if (each instanceof Map<?, ?> item) {
                    items.add(item);
                }
            });
        }
        return items;
    }

    private static Feed.Entry entry(Map<?, ?> item, Map<?, ?> feed, List<String> bases) {
        List<String> authors = authors(item);
        return new Feed.Entry(
                words(item, "id").findFirst().orElse(""),
                words(item, "title").findFirst().map(Markup::line).orElse(""),
                body(item),
                authors.isEmpty() ? authors(feed) : authors,
                words(item, "url", "external_url", "id")
                        .flatMap(link -> Addresses.absolute(link, Addresses.isWeb(link) ? List.of() : bases).stream())
                        .findFirst(),
                LanguageCodes.first(Stream.concat(words(item, "language"), words(feed, "language"))
                        .toList()),
                published(item));
    }

    private static List<String> body(Map<?, ?> item) {
        return Stream.of("content_html", "content_text", "summary")
                .map(name ->
                        words(item, name).findFirst().map(Markup::paragraphs).orElse(List.of()))
                .reduce(List.of(), (one, other) -> length(other) > length(one) ? other : one);
    }

    private static int length(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(String::length).sum();
    }

    /** A list of persons, or one as version 1 has it. */
    private static List<String> authors(Map<?, ?> holder) {
        List<String> names = new ArrayList<>();
        Stream<?> persons =
                holder.get("authors") instanceof List<?> list ? list.stream() : Stream.ofNullable(holder.get("author"));
        persons.forEach(person -> {
            if (person instanceof Map<?, ?> map) {
                words(map, "name").forEach(names::add);
            } else if (person instanceof String name) {
                names.add(name);
            }
        });
        return Names.of(names);
    }

    private static Publication published(Map<?, ?> item) {
        for (String name : List.of("date_published", "date_modified")) {
            Optional<Publication> stated = words(item, name)
                    .flatMap(each -> Dates.day(each).stream())
                    .map(day -> Publication.stated(day, "the feed's " + name))
                    .findFirst();
            if (stated.isPresent()) {
                return stated.get();
            }
        }
        return Publication.unknown();
    }

    private static Stream<String> words(Map<?, ?> holder, String... names) {
        return Stream.of(names)
                .flatMap(name -> holder.get(name) instanceof String words ? Stream.of(words.strip()) : Stream.empty())
                .filter(each -> !each.isEmpty());
    }
}
