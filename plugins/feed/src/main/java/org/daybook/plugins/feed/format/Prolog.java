package org.daybook.plugins.feed.format;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a feed's first element stands, behind declarations, comments and whatever a server wrote before them. */
final class Prolog {

    private static final int JUNK = 4_000;
    private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf");
    private static final Pattern FIRST_NAME = Pattern.compile("<(?:[A-Za-z_][\\w.-]{0,30}:)?([A-Za-z]{3,4})[\\s>/]");

    /** A page or an article may speak of feeds; a feed itself has its declaration, or a root with its attribute. */
    private static final Pattern AFTER_JUNK = Pattern.compile(
            "<\\?xml\\s|(?m:^\\s{0,99})<(?:rss\\s[^<>]{0,500}version|(?:feed|[\\w.-]{1,30}:RDF)\\s[^<>]{0,500}xmlns)");

    private Prolog() {}

    static OptionalInt root(String text) {
        int first = behind(text, 0);
        if (isRoot(text, first)) {
            return OptionalInt.of(first);
        }
        if (!text.stripTrailing().endsWith(">")) {
            return OptionalInt.empty();
        }
        Matcher later = AFTER_JUNK.matcher(text).region(0, Math.min(JUNK, text.length()));
        while (later.find()) {
            int root = behind(text, text.indexOf('<', later.start()));
            if (isRoot(text, root)) {
                return OptionalInt.of(root);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isRoot(String text, int at) {
        Matcher name = FIRST_NAME.matcher(text).region(at, Math.min(text.length(), at + 50));
        return name.lookingAt() && ROOTS.contains(name.group(1).toLowerCase(Locale.ROOT));
    }

    /** The first place that is neither blank nor a declaration, a comment or a document type. */
    private static int behind(String text, int from) {
        int at = from;
        while (at < text.length()) {
            if (text.charAt(at) <= ' ' || text.charAt(at) == '\ufeff') {
                at++;
            } else if (text.startsWith("<!--", at)) {
                at = after("-->", text, at);
            } else if (text.startsWith("<?", at)) {
                at = after(">", text, at);
            } else if (text.startsWith("<!", at)) {
                at = afterType(text, at);
            } else {
                return at;
            }
        }
        return at;
    }

    /** A document type ends with its bracket, if it declares entities; those are never resolved. */
    private static int afterType(String text, int at) {
        int bracket = text.indexOf('[', at);
        int end = text.indexOf('>', at);
        return bracket >= 0 && bracket < end ? after(">", text, text.indexOf(']', bracket)) : after(">", text, at);
    }

    private static int after(String mark, String text, int at) {
        int end = at < 0 ? -1 : text.indexOf(mark, at);
        return end < 0 ? text.length() : end + mark.length();
    }
}
