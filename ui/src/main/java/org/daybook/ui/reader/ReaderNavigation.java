package org.daybook.ui.reader;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of the reader. */
public final class ReaderNavigation {

    public static final String PREFIX = "articles";

    static final String ARTICLE = "article";
    static final String FACT = "fact";

    private ReaderNavigation() {}

    public static String article(String articleId) {
        return PREFIX + "/" + encoded(articleId);
    }

    /** The article with this fact selected. */
    public static String fact(String articleId, String factId) {
        return article(articleId) + "?" + FACT + "=" + encoded(factId);
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }
}
