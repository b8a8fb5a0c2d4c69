package org.daybook.plugins.feed.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Writes a feed again so that a lenient parser reads what was meant, and within bounds: a bare {@code &} stays one, an
 * entry ends where the next begins, and neither depth nor prefixes grow without end.
 */
final class Repair {

    private static final int DEEPEST = 1_000;
    /** As far up as jsoup looks for what an end tag closes. */
    private static final int LOOKED_UP = 250;

    private static final int MOST_PREFIXES = 64;
    private static final int LONGEST_REFERENCE = 33;
    private static final Set<String> NEVER_CLOSED =
            Set.of("br", "img", "hr", "input", "wbr", "col", "area", "embed", "param");

    private final String text;
    private final StringBuilder repaired;
    private final List<String> open = new ArrayList<>();
    private final Set<String> prefixes = new HashSet<>();
    private int at;
    private boolean whole = true;

    /** The text written again; not whole when it breaks off inside an element. */
    record Repaired(String text, boolean whole) {}

    private Repair(String text) {
        this.text = text;
        this.repaired = new StringBuilder(text.length() + 1024);
    }

    static Repaired of(String text) {
        Repair repair = new Repair(text);
        while (repair.at < text.length() && repair.open.size() < DEEPEST) {
            repair.step();
        }
        return new Repaired(repair.repaired.toString(), repair.whole && repair.open.isEmpty());
    }

    private void step() {
        char c = text.charAt(at);
        if (c == '&') {
            repaired.append(isReference() ? "&" : "&amp;");
            at++;
        } else if (c != '<') {
            int start = at;
            while (at < text.length() && text.charAt(at) != '<' && text.charAt(at) != '&') {
                at++;
            }
            repaired.append(text, start, at);
        } else if (text.startsWith("<![CDATA[", at)) {
            repaired.append(text, at, skip("]]>"));
        } else if (text.startsWith("<!--", at)) {
            skip("-->");
        } else if (next() == '!' || next() == '?') {
            skip(">");
        } else if (next() == '/') {
            endTag();
        } else if (Character.isLetter(next()) || next() == '_') {
            startTag();
        } else {
            repaired.append("&lt;");
            at++;
        }
    }

    private char next() {
        return at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    }

    private boolean isReference() {
        int end = at + 1;
        while (end < text.length()
                && end - at < LONGEST_REFERENCE
                && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '#')) {
            end++;
        }
        return end > at + 1 && end < text.length() && text.charAt(end) == ';';
    }

    /** Steps behind the mark, and says where that is. */
    private int skip(String mark) {
        int end = text.indexOf(mark, at);
        whole &= end >= 0;
        at = end < 0 ? text.length() : end + mark.length();
        return at;
    }

    private void endTag() {
        String name = name(at + 2);
        int found = open.lastIndexOf(name);
        if (found >= 0 && open.size() - found < LOOKED_UP) {
            open.subList(found, open.size()).clear();
        }
        int next = text.indexOf('<', at + 1);
        int end = text.indexOf('>', at, next < 0 ? text.length() : next);
        at = end >= 0 ? end + 1 : next < 0 ? text.length() : next;
        repaired.append("</").append(name).append('>');
    }

    private void startTag() {
        String name = name(at + 1);
        int end = tagEnd();
        if (end < 0) {
            whole = false;
            at = text.length();
            return;
        }
        int close = text.indexOf('>', at, end + 1);
        boolean sound = text.charAt(end) == '>';
        String tag = sound ? bounded(text.substring(at, end + 1)) : "<" + name + ">";
        closeBefore(name);
        if (NEVER_CLOSED.contains(name) && !tag.endsWith("/>")) {
            tag = tag.substring(0, tag.length() - 1) + "/>";
        }
        if (!tag.endsWith("/>")) {
            open.add(name);
        }
        repaired.append(tag);
        at = sound ? end + 1 : close < 0 ? end : close + 1;
    }

    /** Entries do not nest: where one begins the one before has ended. */
    private void closeBefore(String name) {
        String local = name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
        int found = local.equals("item") || local.equals("entry") ? open.lastIndexOf(name) : -1;
        if (found >= 0 && open.size() - found < LOOKED_UP) {
            open.subList(found, open.size()).clear();
            repaired.append("</").append(name).append('>');
        }
    }

    /** The closing bracket; where it or a quotation mark is missing the next opening one; -1 when the text ends before. */
    private int tagEnd() {
        char quote = 0;
        char last = '<';
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '<' || (quote == 0 && c == '>')) {
                return i;
            }
            if (quote == 0 && last == '=' && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
            last = c <= ' ' ? last : c;
        }
        return -1;
    }

    private String name(int from) {
        int end = from;
        while (end < text.length() && " \t\r\n/><\"'=".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(from, end);
    }

    private String bounded(String tag) {
        int declared = tag.indexOf("xmlns:");
        while (declared >= 0) {
            int end = tag.indexOf('=', declared);
            if (end < 0) {
                return tag;
            }
            if (prefixes.size() >= MOST_PREFIXES && !prefixes.contains(tag.substring(declared, end))) {
                return tag.replace("xmlns:", "xmlns-");
            }
            prefixes.add(tag.substring(declared, end));
            declared = tag.indexOf("xmlns:", declared + 6);
        }
        return tag;
    }
}
