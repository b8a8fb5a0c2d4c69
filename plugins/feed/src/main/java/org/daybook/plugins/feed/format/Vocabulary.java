package org.daybook.plugins.feed.format;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * One name for each element of feeds, whatever prefix a feed gives it: {@code dc:creator}, {@code content:encoded}. Those of
 * RSS and Atom have no prefix. A prefix that is declared wrongly or not at all is taken for what it usually stands for.
 */
final class Vocabulary {

    /** What holds one value or text each; inside one another they show that an end tag is missing. */
    private static final Set<String> VALUES = Set.of(
            ("title link guid id pubdate published issued created updated modified date author creator contributor category"
                            + " comments enclosure description summary content encoded language copyright generator source body"
                            + " dc:title dc:date dc:creator dc:author dc:language dc:description dc:identifier dcterms:created"
                            + " dcterms:issued dcterms:modified content:encoded html:body media:description itunes:author"
                            + " itunes:summary item entry")
                    .split(" ", -1));

    private static final Pattern AROUND = Pattern.compile("^https?://(?:www\\.)?|[/#]+$");
    private static final Map<String, String> NAMESPACES = Map.ofEntries(
            Map.entry("purl.org/rss/1.0", ""),
            Map.entry("purl.org/net/rss1.1", ""),
            Map.entry("my.netscape.com/rdf/simple/0.9", ""),
            Map.entry("channel.netscape.com/rdf/simple/0.9", ""),
            Map.entry("w3.org/2005/atom", ""),
            Map.entry("purl.org/atom/ns", ""),
            Map.entry("purl.org/dc/elements/1.1", "dc:"),
            Map.entry("purl.org/dc/elements/1.0", "dc:"),
            Map.entry("purl.org/dc/terms", "dcterms:"),
            Map.entry("purl.org/rss/1.0/modules/content", "content:"),
            Map.entry("search.yahoo.com/mrss", "media:"),
            Map.entry("itunes.com/dtds/podcast-1.0.dtd", "itunes:"),
            Map.entry("w3.org/1999/xhtml", "html:"),
            Map.entry("w3.org/1999/02/22-rdf-syntax-ns", "rdf:"));
    private static final Map<String, String> PREFIXES =
            Map.of("atom", "", "atom10", "", "a10", "", "rss", "", "xhtml", "html:");

    private Vocabulary() {}

    static String name(Element element) {
        String tag = element.tagName().toLowerCase(Locale.ROOT);
        int colon = tag.indexOf(':');
        String prefix = colon < 0 ? "" : tag.substring(0, colon);
        String local = tag.substring(colon + 1);
        String namespace =
                NAMESPACES.get(AROUND.matcher(element.tag().namespace().toLowerCase(Locale.ROOT))
                        .replaceAll(""));
        if (namespace != null) {
            return namespace + local;
        }
        return prefix.isEmpty() ? local : PREFIXES.getOrDefault(prefix, prefix + ":") + local;
    }

    static boolean isValue(Element element) {
        return VALUES.contains(name(element));
    }

    static boolean isEntry(Element element) {
        String name = name(element);
        return name.equals("item") || name.equals("entry");
    }
}
