package org.daybook.plugins.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The element under which most of the page's paragraphs stand; a second opinion beside readability's. */
final class Container {

    private static final int SHORTEST = 50;
    private static final double MOST = 0.75;

    private Container() {}

    static Optional<Element> of(Document page) {
        Map<Element, Integer> amounts = new HashMap<>();
        int all = 0;
        for (Element paragraph : page.select("p")) {
            int length = paragraph(paragraph);
            all += length;
            int depth = 0;
            for (Element parent = paragraph.parent();
                    length > 0 && parent != null && depth < 60;
                    parent = parent.parent()) {
                amounts.merge(parent, length, Integer::sum);
                depth++;
            }
        }
        int wanted = (int) (all * MOST);
        return amounts.entrySet().stream()
                .filter(each -> each.getValue() >= wanted && each.getValue() > 0)
                .map(Map.Entry::getKey)
                .max(java.util.Comparator.comparingInt(
                        (Element each) -> each.parents().size()));
    }

    /** How much prose stands in the paragraphs of an element. */
    static int prose(Element root) {
        return root.select("p").stream().mapToInt(Container::paragraph).sum();
    }

    private static int paragraph(Element paragraph) {
        String text = paragraph.text();
        return text.length() >= SHORTEST && paragraph.select("a").text().length() * 2 < text.length()
                ? text.length()
                : 0;
    }
}
