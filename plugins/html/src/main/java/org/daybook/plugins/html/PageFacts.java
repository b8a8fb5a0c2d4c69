package org.daybook.plugins.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Title, day, authors, outlet, address and language of a page, from whichever of its places says them best. */
final class PageFacts {

    private final Document page;
    private final LinkedData data;

    PageFacts(Document page, LinkedData data) {
        this.page = page;
        this.data = data;
    }

    /** The title on which most places of the page agree; the page's own heading and its metadata count most. */
    String title() {
        Map<String, Double> votes = new LinkedHashMap<>();
        Map<String, String> words = new LinkedHashMap<>();
        vote(data.headline(), 1.3, votes, words);
        vote(heading(), 1.2, votes, words);
        vote(meta("og:title").map(this::withoutSite), 1.0, votes, words);
        vote(meta("twitter:title").map(this::withoutSite), 0.6, votes, words);
        vote(Optional.of(withoutSite(page.title())), 0.5, votes, words);
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .map(key -> words.getOrDefault(key, ""))
                .orElse("");
    }

    private void vote(Optional<String> title, double weight, Map<String, Double> votes, Map<String, String> words) {
        String line = oneLine(title.orElse(""));
        // a kicker in an element of its own leaves a blank before its colon; only French wants one there
        line = language().equals("fr") ? line : line.replace(" : ", ": ");
        String key = letters(line);
        if (!key.isEmpty()) {
            votes.merge(key, weight, Double::sum);
            words.putIfAbsent(key, line);
        }
    }

    /** The heading of the article: the h1 inside it, or the only one of the page. */
    private Optional<String> heading() {
        return Stream.concat(
                        page.select("article h1, main h1, [itemprop=headline]").stream(), page.select("h1").stream())
                .map(Element::text)
                .filter(each -> each.length() >= 8)
                .findFirst();
    }

    private static String letters(String words) {
        StringBuilder letters = new StringBuilder();
        words.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static String oneLine(String words) {
        return words.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    /** Leaves out " - The Example Times" and " | Example" at the end. */
    private String withoutSite(String title) {
        String name = letters(meta("og:site_name").or(data::publisher).orElse(""));
        for (String mark : List.of(" | ", " - ", " – ", " — ", " :: ", " • ", " · ")) {
            int cut = title.lastIndexOf(mark);
            String end = cut < 0 ? "" : letters(title.substring(cut));
            boolean site = !end.isEmpty() && !name.isEmpty() && (end.contains(name) || name.contains(end));
            if (site || (cut > title.length() / 2 && mark.equals(" | "))) {
                return title.substring(0, cut);
            }
        }
        return title;
    }

    Optional<LocalDate> published() {
        return Stream.of(
                        data.published(),
                        meta("article:published_time"),
                        meta("og:article:published_time"),
                        meta("og:published_time"),
                        property("datePublished"),
                        meta("parsely-pub-date"),
                        meta("sailthru.date"),
                        meta("cXenseParse:recs:publishtime"),
                        meta("cXenseParse:publishtime"),
                        meta("publish-date"),
                        meta("pubdate"),
                        meta("publishdate"),
                        meta("publication_date"),
                        meta("date"),
                        meta("dc.date.issued"),
                        meta("dc.date"),
                        meta("dcterms.created"),
                        meta("dcterms.date"),
                        meta("article.published"),
                        meta("published_at"),
                        meta("originalpublicationdate"),
                        time(),
                        meta("article:modified_time"),
                        data.modified())
                .flatMap(Optional::stream)
                .flatMap(words -> Dates.day(words).stream())
                .findFirst()
                .or(this::inAddress);
    }

    private Optional<String> time() {
        return page
                .select("article time[datetime], main time[datetime], header time[datetime], time[datetime]")
                .stream()
                .filter(each -> each.closest("aside, nav, footer") == null)
                .map(each -> each.attr("datetime"))
                .filter(each -> Dates.day(each).isPresent())
                .findFirst()
                .or(() -> page.select("time, [class*=publish], [class*=date]").stream()
                        .map(Element::text)
                        .filter(each -> Dates.day(each).isPresent())
                        .findFirst());
    }

    private Optional<LocalDate> inAddress() {
        return url().map(each -> each.replaceAll(".*?/((?:19|20)\\d{2}[/-]\\d{1,2}[/-]\\d{1,2})(?:[/-].*|$)", "$1"))
                .filter(each -> each.length() <= 10)
                .flatMap(Dates::day);
    }

    List<String> authors() {
        List<String> authors = Names.of(data.authors());
        if (authors.isEmpty()) {
            authors = Names.of(
                    metas("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl"));
        }
        if (authors.isEmpty()) {
            List<String> words = new ArrayList<>();
            page.select(
                            "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author], .author-name, .byline__name, .byline")
                    .forEach(each -> words.add(each.text()));
            authors = Names.of(words);
        }
        return authors;
    }

    Optional<String> outlet() {
        return meta("og:site_name")
                .or(data::publisher)
                .or(() -> meta("application-name"))
                .filter(each -> each.length() < 80);
    }

    Optional<String> url() {
        return Stream.of(
                        page.select("link[rel=canonical]").attr("abs:href"),
                        meta("og:url").orElse(""))
                .filter(each -> each.startsWith("http"))
                .findFirst();
    }

    String language() {
        return Stream.of(
                        page.select("html").attr("lang"),
                        data.language().orElse(""),
                        meta("og:locale").orElse(""))
                .map(each -> each.strip().toLowerCase(Locale.ROOT))
                .filter(each -> each.matches("[a-z]{2}([-_].*)?"))
                .map(each -> each.substring(0, 2))
                .findFirst()
                .orElse("und");
    }

    private Optional<String> property(String name) {
        return page.select("[itemprop=" + name + "]").stream()
                .flatMap(each -> Stream.of(each.attr("content"), each.attr("datetime"), each.text()))
                .filter(each -> !each.isBlank())
                .findFirst();
    }

    private Optional<String> meta(String name) {
        return metas(name).stream().findFirst();
    }

    private List<String> metas(String... names) {
        List<String> found = new ArrayList<>();
        for (String name : names) {
            for (Element meta : page.select("meta")) {
                boolean named = meta.attr("property").equalsIgnoreCase(name)
                        || meta.attr("name").equalsIgnoreCase(name);
                if (named && !meta.attr("content").isBlank()) {
                    found.add(meta.attr("content").strip());
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return found;
    }
}
