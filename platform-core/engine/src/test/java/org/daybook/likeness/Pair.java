package org.daybook.likeness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.events.ArticleEvent.ArticleIngested;
import org.daybook.events.ArticleEvent.Region;
import org.jspecify.annotations.Nullable;

/** Articles written for comparing, in files of their own, and the pairs they make. */
public record Pair(String earlier, String later, String relation) {

    static final Instant NOON = Instant.parse("2025-07-03T12:00:00Z");

    static List<Pair> all() {
        return read("pairs.tsv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(line -> new Pair(line[0], line[1], line[2]))
                .toList();
    }

    /** The article in a file; its id is the file's name. */
    public static ArticleIngested article(String name) {
        String[] parts = read(name + ".txt").split("\n\n", 2);
        Map<String, String> head = new HashMap<>();
        parts[0].lines().forEach(line -> head.put(line.split(": ", 2)[0], line.split(": ", 2)[1]));
        return article(
                name,
                head.get("outlet"),
                head.get("url"),
                "2025-07-03",
                head.getOrDefault("title", ""),
                parts[1].strip(),
                head.containsKey("credits") ? List.of(head.get("credits")) : List.of());
    }

    public static ArticleIngested article(
            String id,
            @Nullable String outlet,
            @Nullable String url,
            @Nullable String published,
            String title,
            String body,
            List<String> credits) {
        String text = title + "\n\n" + body;
        int begin = title.length() + 2;
        int dash = body.indexOf(") - ");
        int dateline = dash < 0 || dash > 60 ? begin : begin + dash + 4;
        return new ArticleIngested(
                id,
                id + ".txt",
                "print-" + id,
                title,
                outlet,
                List.of(),
                url,
                null,
                "en",
                published,
                published == null ? "unknown" : "stated",
                "",
                text,
                List.of(
                        new Region("title", 0, title.length()),
                        new Region("dateline", begin, dateline),
                        new Region("body", dateline, text.length())),
                credits,
                "plain-text",
                "1.0.0",
                "anna",
                NOON);
    }

    /** As a feed brought it, under a name of its outlet's. */
    public static ArticleIngested entry(
            String id, @Nullable String outlet, @Nullable String url, String guid, String body) {
        ArticleIngested bare = article(id, outlet, url, "2025-07-03", "Envoys meet", body, List.of());
        return new ArticleIngested(
                id,
                bare.document(),
                bare.fingerprint(),
                bare.title(),
                outlet,
                bare.byline(),
                url,
                guid,
                bare.language(),
                bare.published(),
                bare.publishedBasis(),
                bare.publishedReason(),
                bare.text(),
                bare.regions(),
                bare.credits(),
                bare.parser(),
                bare.parserVersion(),
                bare.by(),
                bare.at());
    }

    static Subject subject(String name) {
        return Subject.of(article(name));
    }

    /** One whose regions do not fit its text. */
    public static ArticleIngested broken(String id) {
        ArticleIngested good = article("agency");
        return new ArticleIngested(
                id,
                good.document(),
                good.fingerprint(),
                good.title(),
                good.outlet(),
                good.byline(),
                good.url(),
                good.entry(),
                good.language(),
                good.published(),
                good.publishedBasis(),
                good.publishedReason(),
                good.text(),
                List.of(new Region("dateline", 50, 10)),
                good.credits(),
                good.parser(),
                good.parserVersion(),
                good.by(),
                good.at());
    }

    /** The same text, published on another day. */
    static ArticleIngested again(String name, String id, String published) {
        ArticleIngested first = article(name);
        return article(id, first.outlet(), first.url(), published, first.title(), body(first), first.credits());
    }

    /** The first or second half of its paragraphs, in another outlet. */
    static ArticleIngested half(String name, String id, String outlet, int half) {
        String[] paragraphs = body(article(name)).split("\n\n", -1);
        int middle = paragraphs.length / 2;
        List<String> kept = Arrays.asList(paragraphs).subList(half * middle, half == 0 ? middle : paragraphs.length);
        return article(id, outlet, null, "2025-07-03", "Half of it", String.join("\n\n", kept), List.of("Halden"));
    }

    private static String body(ArticleIngested article) {
        return article.text().substring(article.title().length() + 2);
    }

    private static String read(String file) {
        try (InputStream in = Pair.class.getResourceAsStream("/likeness/" + file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
