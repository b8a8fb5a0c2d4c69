package org.daybook.plugins.feed.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daybook.plugins.feed.value.Addresses;
import org.jsoup.nodes.Element;

/** The page an entry or a feed stands for, among all the links it has. */
final class XmlLinks {

    private XmlLinks() {}

    /** RSS writes the address as text, Atom as an attribute with what it is for; either is found in feeds of the other. */
    static Optional<String> page(List<Element> links, List<String> around) {
        List<Predicate<Element>> best = List.of(
                link -> isPage(link) && link.attr("type").contains("html"),
                link -> isPage(link) && !link.attr("type").contains("xml"),
                XmlLinks::isPage);
        return Stream.concat(
                        links.stream()
                                .filter(link -> link.attr("href").isBlank() && leadsToThePage(link))
                                .flatMap(link -> address(Fields.words(link), link, around).stream()),
                        best.stream()
                                .flatMap(which -> links.stream().filter(which))
                                .flatMap(link -> address(link.attr("href"), link, around).stream()))
                .findFirst();
    }

    /** A guid is an address unless it says that it is none. */
    static Optional<String> permanent(List<Element> guids, List<String> around) {
        return guids.stream()
                .filter(guid -> !guid.attr("isPermaLink").equalsIgnoreCase("false"))
                .filter(guid -> Addresses.isWeb(Fields.words(guid)))
                .flatMap(guid -> address(Fields.words(guid), guid, around).stream())
                .findFirst();
    }

    private static boolean isPage(Element link) {
        return !link.attr("href").isBlank() && leadsToThePage(link);
    }

    /** Links may lead to the feed itself, to comments, to a recording; without a word they lead to the page. */
    private static boolean leadsToThePage(Element link) {
        String relation = link.attr("rel").strip().toLowerCase(Locale.ROOT);
        return relation.isEmpty() || relation.equals("alternate") || relation.endsWith("/alternate");
    }

    private static Optional<String> address(String words, Element where, List<String> around) {
        return Addresses.absolute(words, bases(where, around));
    }

    /** Each {@code xml:base} on the way down is relative to the one before. */
    private static List<String> bases(Element where, List<String> around) {
        Deque<String> declared = new ArrayDeque<>();
        for (Element each = where; each != null; each = each.parent()) {
            if (each.hasAttr("xml:base")) {
                declared.push(each.attr("xml:base"));
            }
        }
        List<String> bases = around;
        for (String base : declared) {
            bases = Addresses.within(base, bases);
        }
        return bases;
    }
}
