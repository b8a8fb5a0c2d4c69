package org.daybook.plugins.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page says of its article in JSON-LD (schema.org). */
final class LinkedData {

    private static final int SCRIPT_LENGTH = 2_000_000;
    private static final int OBJECTS = 2_000;
    private static final Set<String> ARTICLES = Set.of(
            "NewsArticle",
            "Article",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "BackgroundNewsArticle",
            "OpinionNewsArticle",
            "ReviewNewsArticle",
            "BlogPosting",
            "LiveBlogPosting",
            "TechArticle",
            "Report",
            "ScholarlyArticle",
            "AdvertiserContentArticle",
            "SatiricalArticle",
            "SocialMediaPosting",
            "Review");

    private final Map<String, Map<String, Object>> named = new LinkedHashMap<>();
    private final List<Map<String, Object>> articles = new ArrayList<>();
    private int objects;

    static LinkedData of(Document page) {
        LinkedData data = new LinkedData();
        for (Element script : page.select("script[type*=ld+json]")) {
            String json = script.data();
            if (json.length() <= SCRIPT_LENGTH) {
                Json.read(unwrapped(json)).ifPresent(value -> data.collect(value, 0));
            }
        }
        return data;
    }

    private static String unwrapped(String json) {
        String bare = json.strip();
        for (String start : List.of("<!--", "//<![CDATA[", "<![CDATA[")) {
            bare = bare.startsWith(start) ? bare.substring(start.length()) : bare;
        }
        return bare;
    }

    private void collect(Object value, int depth) {
        if (depth > 6 || objects > OBJECTS) {
            return;
        }
        if (value instanceof List<?> list) {
            list.forEach(each -> collect(each, depth + 1));
        } else if (value instanceof Map<?, ?> map) {
            objects++;
            Map<String, Object> object = new LinkedHashMap<>();
            map.forEach((key, each) -> object.put(String.valueOf(key), each));
            string(object, "@id").ifPresent(id -> named.putIfAbsent(id, object));
            if (strings(object.get("@type")).stream().map(LinkedData::last).anyMatch(ARTICLES::contains)) {
                articles.add(object);
            }
            for (String inner :
                    List.of("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "hasPart")) {
                Object found = object.get(inner);
                if (found != null) {
                    collect(found, depth + 1);
                }
            }
            object.values().stream()
                    .filter(each -> each instanceof Map<?, ?> inner && inner.containsKey("@id"))
                    .forEach(each -> remember((Map<?, ?>) each));
        }
    }

    private void remember(Map<?, ?> map) {
        if (map.size() > 1) {
            Map<String, Object> object = new LinkedHashMap<>();
            map.forEach((key, each) -> object.put(String.valueOf(key), each));
            named.putIfAbsent(String.valueOf(map.get("@id")), object);
        }
    }

    private static String last(String type) {
        return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
    }

    Optional<String> headline() {
        return first("headline").or(() -> first("name"));
    }

    Optional<String> alternativeHeadline() {
        return first("alternativeHeadline");
    }

    Optional<String> published() {
        return first("datePublished").or(() -> first("dateCreated"));
    }

    Optional<String> modified() {
        return first("dateModified");
    }

    Optional<String> body() {
        return articles.stream()
                .flatMap(each -> string(each, "articleBody").stream())
                .max(java.util.Comparator.comparingInt(String::length));
    }

    Optional<String> language() {
        return first("inLanguage");
    }

    List<String> authors() {
        return articles.stream()
                .map(each -> names(each.get("author")))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .or(() -> articles.stream()
                        .map(each -> names(each.get("creator")))
                        .filter(names -> !names.isEmpty())
                        .findFirst())
                .orElse(List.of());
    }

    Optional<String> publisher() {
        return articles.stream()
                .flatMap(each -> names(each.get("publisher")).stream())
                .findFirst();
    }

    private Optional<String> first(String field) {
        return articles.stream()
                .flatMap(each -> string(each, field).stream())
                .filter(words -> !words.isBlank())
                .findFirst();
    }

    private List<String> names(@org.jspecify.annotations.Nullable Object who) {
        List<String> names = new ArrayList<>();
        if (who instanceof String name) {
            if (!name.startsWith("http")) {
                names.add(plain(name));
            }
        } else if (who instanceof List<?> list) {
            list.forEach(each -> names.addAll(names(each)));
        } else if (who instanceof Map<?, ?> map) {
            Object name = map.get("name");
            Map<String, Object> elsewhere = name == null ? named.get(String.valueOf(map.get("@id"))) : null;
            Object said = elsewhere == null ? name : elsewhere.get("name");
            strings(said).stream().map(LinkedData::plain).forEach(names::add);
        }
        return names;
    }

    private static Optional<String> string(Map<String, Object> object, String field) {
        return strings(object.get(field)).stream().map(LinkedData::plain).findFirst();
    }

    private static List<String> strings(@org.jspecify.annotations.Nullable Object value) {
        if (value instanceof String string) {
            return List.of(string);
        }
        return value instanceof List<?> list
                ? list.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }

    /** Pages write entities into their JSON although no HTML parser will see it. */
    private static String plain(String words) {
        return words.indexOf('&') < 0
                ? words.strip()
                : Parser.unescapeEntities(words, false).strip();
    }
}
