package org.daybook.plugins.plaintext;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a page leaves around an article when it is copied. Told by its shape, in any language. */
final class Chrome {

    private static final int SHORT = 40;
    private static final Pattern SITE =
            Pattern.compile("(?:www\\.)?[\\p{L}\\d-]{2,30}(?:\\.[\\p{L}\\d-]{2,15}){1,2}/?");
    private static final Pattern NUMBER = Pattern.compile("[\\d.,:%+/ \u00a0-]{1,20}[kKmM]?");
    private static final Pattern LANGUAGE_CODE = Pattern.compile("\\p{Lu}{2,3}(?:[ |/·-]+\\p{Lu}{2,3})*");
    private static final Pattern DIGITS_GLUED = Pattern.compile("\\d{1,5}\\p{L}{3,}|\\p{L}{3,}\\d{1,5}");
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
                || line.startsWith("©")
                || line.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Short and no sentence: chrome when it stands among chrome. */
    static boolean mayBe(Paragraph paragraph) {
        return paragraph.text().length() <= SHORT && paragraph.words() <= 4 && !paragraph.endsASentence();
    }

    /** The name of a site, such as {@code example.org}. */
    static boolean isSite(String line) {
        return line.length() <= SHORT && SITE.matcher(line).matches();
    }
}
