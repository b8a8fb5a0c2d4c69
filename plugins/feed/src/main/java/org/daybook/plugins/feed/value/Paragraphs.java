package org.daybook.plugins.feed.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The paragraphs of an element, in order. Walks without recursion, for feeds may nest as deep as they like. */
public final class Paragraphs implements NodeFilter {

    private static final Set<String> BLOCKS = Set.of(
            ("p div section article li ul ol blockquote pre h1 h2 h3 h4 h5 h6 table thead tbody tr td th figure header footer"
                            + " aside main hr dl dt dd address details summary center")
                    .split(" ", -1));
    private static final Set<String> LEFT_OUT =
            Set.of("script style noscript template button select textarea svg math iframe figcaption canvas form head"
                    .split(" ", -1));

    private final Predicate<Element> strange;
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private boolean broken;

    private Paragraphs(Predicate<Element> strange) {
        this.strange = strange;
    }

    /** Without the strange elements, which stand in this one but do not belong to it. */
    public static List<String> of(Element root, Predicate<Element> strange) {
        Paragraphs paragraphs = new Paragraphs(strange);
        root.filter(paragraphs);
        paragraphs.close();
        return List.copyOf(paragraphs.paragraphs);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            broken &= text.isBlank();
            open.append(text.getWholeText());
        } else if (node instanceof Element element) {
            String tag = tag(element);
            if (LEFT_OUT.contains(tag) || (depth > 0 && strange.test(element))) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (BLOCKS.contains(tag) || (tag.equals("br") && broken)) {
                close();
            } else if (tag.equals("br")) {
                open.append('\n');
                broken = true;
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && BLOCKS.contains(tag(element))) {
            close();
        }
        return FilterResult.CONTINUE;
    }

    private static String tag(Element element) {
        String name = element.normalName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    private void close() {
        String paragraph = line(open);
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
        }
        open.setLength(0);
        broken = false;
    }

    /** White space of every kind becomes one space; what is not to be seen goes. */
    static String line(CharSequence words) {
        StringBuilder line = new StringBuilder(words.length());
        boolean space = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085') {
                space = true;
            } else if (!Character.isISOControl(c) && c != '\u200b' && c != '\ufeff' && c != '\u00ad') {
                line.append(space && !line.isEmpty() ? " " : "").append(c);
                space = false;
            }
        }
        return line.toString();
    }
}
