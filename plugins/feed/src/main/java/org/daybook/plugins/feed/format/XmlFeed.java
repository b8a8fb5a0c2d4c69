package org.daybook.plugins.feed.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.daybook.plugins.feed.value.Addresses;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;

/** RSS, RDF and Atom, all read alike: elements by name, wherever they stand. */
public final class XmlFeed {

    private XmlFeed() {}

    /** Empty when the text is no feed. */
    public static Optional<Feed> read(String text, Optional<String> address) {
        OptionalInt root = Prolog.root(text);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        Repair.Repaired repaired = Repair.of(text.substring(root.getAsInt()));
        Document document = Parser.xmlParser().parseInput(repaired.text(), "");
        List<Element> entries = entries(document);
        Element first = document.firstElementChild();
        Fields head = Fields.of(document);
        if (first == null || (entries.isEmpty() && !couldBe(first, head))) {
            return Optional.empty();
        }
        Context context = context(head, first, address);
        String title = head.all("title").stream()
                .map(XmlEntry::line)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .or(() -> head.first("dc:title"))
                .orElse("");
        return Optional.of(new Feed(
                title,
                entries.stream().map(each -> XmlEntry.read(each, context)).toList(),
                repaired.whole()));
    }

    /** What holds for every entry unless it says otherwise. */
    record Context(List<String> bases, List<String> authors, List<String> languages) {}

    /** Without entries, only what a feed alone has at its top is one: other formats have a root of the same name. */
    private static boolean couldBe(Element root, Fields head) {
        return switch (Vocabulary.name(root)) {
            case "rss" -> true;
            case "feed" -> root.tag().namespace().toLowerCase(Locale.ROOT).contains("atom");
            default -> head.has("channel") || root.attributes().html().contains("purl.org/rss/");
        };
    }

    private static List<Element> entries(Document document) {
        List<Element> entries = new ArrayList<>();
        NodeFilter each = (node, depth) -> {
            if (node instanceof Element element && Vocabulary.isEntry(element)) {
                entries.add(element);
                return entries.size() < Feed.MOST ? FilterResult.SKIP_CHILDREN : FilterResult.STOP;
            }
            return FilterResult.CONTINUE;
        };
        document.filter(each);
        return entries;
    }

    private static Context context(Fields head, Element root, Optional<String> address) {
        List<String> known = address.filter(Addresses::isWeb).map(List::of).orElse(List.of());
        List<String> bases =
                new ArrayList<>(XmlLinks.page(head.all("link"), known).stream().toList());
        bases.addAll(known);
        List<String> languages = new ArrayList<>();
        languages.add(root.attr("xml:lang"));
        head.all("channel").forEach(each -> languages.add(each.attr("xml:lang")));
        head.words("language", "dc:language").forEach(languages::add);
        return new Context(List.copyOf(bases), XmlEntry.authors(head, false), List.copyOf(languages));
    }
}
