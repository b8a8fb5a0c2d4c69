package org.daybook.ui.reader;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of the reader. */
public final class ReaderNavigation {

    public static final String PREFIX = "articles";

    static final String ARTICLE = "article";
    static final String FACT = "fact";
    static final String KIND = "kind";

    private ReaderNavigation() {}

    public static String article(String articleId) {
        return PREFIX + "/" + encoded(articleId);
    }

    /** The article with this fact selected. */
    public static String fact(String articleId, String factId) {
        return article(articleId) + "?" + FACT + "=" + encoded(factId);
    }

    /** The same, with facts of one kind only; {@code ""} is any fact, any kind. */
    static String fact(String articleId, String factId, String kind) {
        String selected = factId.isEmpty() ? "" : FACT + "=" + encoded(factId);
        String filtered = kind.isEmpty() ? "" : KIND + "=" + encoded(kind);
        String both = selected.isEmpty() || filtered.isEmpty() ? selected + filtered : selected + "&" + filtered;
        return both.isEmpty() ? article(articleId) : article(articleId) + "?" + both;
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }
}
