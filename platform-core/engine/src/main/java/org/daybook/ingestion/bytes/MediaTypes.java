package org.daybook.ingestion.bytes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.daybook.plugin.document.RawDocument;

/** Tells what a document is from its first bytes; names are wrong too often to be asked first. */
public final class MediaTypes {

    static final String TEXT = "text/plain";
    static final String HTML = "text/html";
    static final String BINARY = "application/octet-stream";
    private static final String RSS = "application/rss+xml";
    private static final String ATOM = "application/atom+xml";

    private static final int LOOKED_AT = 4096;
    private static final Map<String, String> MAGIC = Map.of(
            "%PDF-", "application/pdf",
            "PK\u0003\u0004", "application/zip",
            "\u0089PNG", "image/png",
            "GIF8", "image/gif",
            "\u00ff\u00d8\u00ff", "image/jpeg",
            "{\\rtf", "application/rtf",
            "\u00d0\u00cf\u0011\u00e0", "application/msword",
            "WARC/", "application/warc");
    private static final List<String> HTML_TAGS =
            List.of("html", "head", "body", "title", "meta", "article", "div", "p", "section", "main", "script", "h1");
    private static final Pattern BEFORE_THE_FIRST_TAG =
            Pattern.compile("\\A(?:\\s|<!--(?:[^-]|-(?!->))*+-->|<\\?[^>]*+>|<![^>]*+>)++");

    private MediaTypes() {}

    public static String of(RawDocument document) {
        byte[] content = document.content();
        String head = new String(content, 0, Math.min(content.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> each : MAGIC.entrySet()) {
            if (head.startsWith(each.getKey())) {
                return each.getValue();
            }
        }
        boolean wide = head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff");
        if (document.mediaType().filter(said -> !said.startsWith(BINARY)).isPresent()) {
            return said(document);
        }
        String plain = wide ? head.substring(2).replace("\0", "") : head;
        if (!wide && plain.indexOf(0) >= 0 && plain.chars().filter(c -> c < 9).count() * 20 > plain.length()) {
            return BINARY;
        }
        String text = plain.startsWith("\u00ef\u00bb\u00bf") ? plain.substring(3) : plain;
        String lower = text.toLowerCase(Locale.ROOT);
        if (startsAsJson(lower)) {
            if (lower.contains("jsonfeed.org/version")) {
                return "application/feed+json";
            }
            if (document.name().toLowerCase(Locale.ROOT).endsWith(".json")) {
                return "application/json";
            }
        }
        String tag = firstTag(lower);
        if (HTML_TAGS.contains(tag) || lower.stripLeading().startsWith("<!doctype html")) {
            return HTML;
        }
        return switch (tag) {
            case "rss", "rdf" -> RSS;
            case "feed" -> ATOM;
            default ->
                tag.isEmpty() || !lower.stripLeading().startsWith("<?xml") ? byName(document) : "application/xml";
        };
    }

    /** Where the content does not tell, as of a feed behind a server's warnings, the name of a feed does. */
    private static String byName(RawDocument document) {
        String name = document.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".rss") || name.endsWith(".rdf") ? RSS : name.endsWith(".atom") ? ATOM : said(document);
    }

    private static String said(RawDocument document) {
        String said = document.mediaType().orElse(TEXT).toLowerCase(Locale.ROOT);
        int parameters = said.indexOf(';');
        String type = parameters < 0 ? said : said.substring(0, parameters).strip();
        return type.isEmpty() || type.equals(BINARY) ? TEXT : type;
    }

    private static boolean startsAsJson(String text) {
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    /** Without the prefix a feed may give to its root. */
    private static String firstTag(String lower) {
        String rest = BEFORE_THE_FIRST_TAG.matcher(lower).replaceFirst("");
        if (!rest.startsWith("<")) {
            return "";
        }
        int end = nameEnd(rest, 1);
        boolean prefixed = end < rest.length() && rest.charAt(end) == ':';
        return prefixed ? rest.substring(end + 1, nameEnd(rest, end + 1)) : rest.substring(1, end);
    }

    private static int nameEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
