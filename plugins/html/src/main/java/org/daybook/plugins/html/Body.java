package org.daybook.plugins.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The paragraphs of an element, in order. */
final class Body {

    /** A paragraph or a heading, and how many of its characters stand in links. */
    record Block(String text, boolean heading, int linked) {}

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "li",
            "ul",
            "ol",
            "blockquote",
            "pre",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "table",
            "tr",
            "td",
            "th",
            "tbody",
            "figure",
            "figcaption",
            "header",
            "footer",
            "aside",
            "main",
            "hr",
            "dl",
            "dt",
            "dd",
            "br",
            "address",
            "details",
            "summary",
            "form",
            "fieldset",
            "nav",
            "picture",
            "video");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\n\\s*\\n");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u200b]+");
    private static final Set<String> LEFT_OUT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "button",
            "select",
            "input",
            "textarea",
            "svg",
            "iframe",
            "nav",
            "form",
            "figcaption",
            "object",
            "canvas",
            "footer",
            "aside");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int linked;

    private Body() {}

    static List<Block> of(Element root) {
        Body body = new Body();
        body.walk(root, false, false, 0);
        body.close(false);
        return body.blocks;
    }

    private void walk(Node node, boolean heading, boolean link, int depth) {
        if (node instanceof TextNode text) {
            open.append(text.getWholeText());
            linked += link ? text.text().length() : 0;
        } else if (node instanceof Element element && depth < 200) {
            String tag = element.normalName();
            if (LEFT_OUT.contains(tag)) {
                return;
            }
            boolean block = BLOCKS.contains(tag);
            boolean title = heading || HEADINGS.contains(tag);
            if (tag.equals("br")) {
                open.append(
                        element.nextSibling() instanceof Element next
                                        && next.normalName().equals("br")
                                ? "\n\n"
                                : "\n");
                return;
            }
            if (block) {
                close(heading);
            }
            if (tag.equals("table") && isFigures(element)) {
                return;
            }
            element.childNodes().forEach(child -> walk(child, title, link || tag.equals("a"), depth + 1));
            if (block) {
                close(title);
            }
        }
    }

    /** A table of figures is no part of the prose. */
    private static boolean isFigures(Element table) {
        int cells = table.select("td, th").size();
        return cells > 3 && table.text().length() / cells < 60;
    }

    private void close(boolean heading) {
        for (String part : EMPTY_LINE.split(open, -1)) {
            String text = BLANKS.matcher(part).replaceAll(" ").strip();
            if (!text.isEmpty()) {
                blocks.add(new Block(text, heading, Math.min(linked, text.length())));
            }
        }
        open.setLength(0);
        linked = 0;
    }

    static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT).codePoints().filter(Body::counts).forEach(key::appendCodePoint);
        return key.toString();
    }

    private static boolean counts(int letter) {
        int type = Character.getType(letter);
        return Character.isLetterOrDigit(letter) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
