package org.daybook.plugins.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Title, day, authors, outlet, address and language of a page, from whichever of its places says them best. */
final class PageFacts {

    private final Document page;
    private final LinkedData data;
    private final List<Element> metas;

    PageFacts(Document page, LinkedData data) {
        this.page = page;
        this.data = data;
        this.metas = page.select("meta");
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

    Optional<String> meta(String name) {
        return metas(name).stream().findFirst();
    }

    private List<String> metas(String... names) {
        List<String> found = new ArrayList<>();
        for (String name : names) {
            for (Element meta : metas) {
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
