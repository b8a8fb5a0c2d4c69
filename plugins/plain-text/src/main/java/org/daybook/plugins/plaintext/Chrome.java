package org.daybook.plugins.plaintext;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a page leaves around an article when it is copied. Told by its shape, in any language. */
final class Chrome {

    private static final int SHORT = 40;
    private static final Pattern SITE =
            Pattern.compile("(?:www\\.)?[\\p{L}\\d-]{2,30}(?:\\.[\\p{L}\\d-]{2,15}){1,2}/?");
    private static final Pattern FILE =
            Pattern.compile("(?i)\\.(?:html?|txt|pdf|jpe?g|png|gif|docx?|xml|json|csv|mp[34])$");
    private static final Pattern NUMBER = Pattern.compile("[\\d.,:%+/ \u00a0-]{1,20}[kKmM]?");
    private static final Pattern LANGUAGE_CODE = Pattern.compile("\\p{Lu}{2,3}(?:[ |/·-]+\\p{Lu}{2,3})*");
    private static final Pattern DIGITS_GLUED = Pattern.compile("\\d{1,5}\\p{L}{3,}|\\p{L}{3,}\\d{1,5}");
    private static final Pattern BREADCRUMB = Pattern.compile(".{1,40}(?: [»›>/] .{1,40}){1,5}");
    private static final Pattern COUNTED = Pattern.compile(
            "(?i)(?:comments?|views?|likes?|shares?) ?\\(?\\d{1,7}\\)?|\\d{1,7} (?:comments?|views?|likes?|shares?|min read)");
    private static final List<String> OPENINGS = List.of(
            "read also",
            "also read",
            "see also",
            "read more",
            "read next",
            "most read",
            "more on this",
            "related articles",
            "related stories",
            "follow us",
            "sign up for",
            "subscribe to",
            "subscribe from",
            "all rights reserved",
            "copyright ©",
            "©",
            "do you see a mistake",
            "found a mistake",
            "support our journalism",
            "join our",
            "download our app");
    private static final Set<String> KNOWN = Set.of(
            "share",
            "tweet",
            "print",
            "email",
            "save",
            "comments",
            "comment",
            "advertisement",
            "advertisements",
            "ad",
            "read more",
            "see more",
            "more",
            "menu",
            "search",
            "home",
            "news",
            "world",
            "politics",
            "sign in",
            "log in",
            "subscribe",
            "newsletter",
            "follow us",
            "most read",
            "related",
            "related articles",
            "related stories",
            "recommended",
            "trending",
            "listen to article",
            "listen",
            "copy link",
            "facebook",
            "twitter",
            "whatsapp",
            "telegram",
            "linkedin",
            "back to top",
            "skip to content",
            "skip to main content",
            "close",
            "next",
            "previous",
            "getty images",
            "live",
            "breaking news",
            "breaking");

    private Chrome() {}

    /** Cannot be part of an article. */
    static boolean isSurely(String line) {
        return NUMBER.matcher(line).matches()
                || LANGUAGE_CODE.matcher(line).matches()
                || DIGITS_GLUED.matcher(line).matches()
                || isSite(line)
                || KNOWN.contains(line.toLowerCase(Locale.ROOT))
                || OPENINGS.stream().anyMatch(line.toLowerCase(Locale.ROOT)::startsWith)
                || BREADCRUMB.matcher(line).matches()
                || COUNTED.matcher(line).matches()
                || line.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** "Read also", "Follow us": whatever stands below is not the article. */
    static boolean opensAfterword(String line) {
        return line.length() <= 80 && OPENINGS.stream().anyMatch(line.toLowerCase(Locale.ROOT)::startsWith);
    }

    /** Short and no sentence: chrome when it stands among chrome. */
    static boolean mayBe(Paragraph paragraph) {
        return paragraph.text().length() <= SHORT && paragraph.words() <= 4 && !paragraph.endsASentence();
    }

    /** The name of a site, such as {@code example.org}. */
    static boolean isSite(String line) {
        return line.length() <= SHORT
                && SITE.matcher(line).matches()
                && !FILE.matcher(line).find()
                && line.chars().anyMatch(Character::isLetter);
    }
}
