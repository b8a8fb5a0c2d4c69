package org.daybook.plugins.feed.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;

/** The elements of an entry or of a feed's head by name, also those that a missing end tag has put into one another. */
final class Fields {

    /** What has a title, a link or an id that is not the entry's own. */
    private static final Set<String> APART = Set.of("source", "image", "textinput");

    private final Map<String, List<Element>> elements = new HashMap<>();

    private Fields() {}

    static Fields of(Element holder) {
        Fields fields = new Fields();
        holder.filter((node, depth) -> depth == 0 ? FilterResult.CONTINUE : fields.take(node));
        return fields;
    }

    private FilterResult take(Node node) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (Vocabulary.isEntry(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        String name = Vocabulary.name(element);
        elements.computeIfAbsent(name, any -> new ArrayList<>()).add(element);
        boolean apart = APART.contains(name) || (name.equals("content") && holdsItsOwnXml(element));
        return apart ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
    }

    private static boolean holdsItsOwnXml(Element content) {
        String type = content.attr("type");
        return type.endsWith("xml") || type.equals("xhtml");
    }

    List<Element> all(String name) {
        return elements.getOrDefault(name, List.of());
    }

    boolean has(String name) {
        return elements.containsKey(name);
    }

    /** The words of all elements of these names, in the order of the names. */
    Stream<String> words(String... names) {
        return Stream.of(names).flatMap(name -> all(name).stream()).map(Fields::words);
    }

    Optional<String> first(String... names) {
        return words(names).map(String::strip).filter(each -> !each.isEmpty()).findFirst();
    }

    /** What stands in an element itself, without what a missing end tag has put into it. */
    static String words(Element element) {
        StringBuilder words = new StringBuilder();
        NodeFilter own = (node, depth) -> {
            if (node instanceof TextNode text) {
                words.append(text.getWholeText());
            }
            boolean strange = depth > 0 && node instanceof Element inner && Vocabulary.isValue(inner);
            return strange ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
        };
        element.filter(own);
        return words.toString();
    }
}
