package org.daybook.ui.versions;

import com.vaadin.flow.router.QueryParameters;
import org.daybook.ui.addresses.Addresses;

/** What the address of the page says. */
final class VersionsNavigation {

    static final String ROUTE = Addresses.VERSIONS + "/:" + VersionsNavigation.ARTICLE;
    static final String ARTICLE = "article";

    /** The version that is compared with the one before it. */
    static final String VERSION = "version";

    private VersionsNavigation() {}

    static String version(String articleId, int number) {
        return Addresses.versions(articleId) + "?" + VERSION + "=" + number;
    }

    /** 0 when none is chosen. */
    static int version(QueryParameters query) {
        return query.getSingleParameter(VERSION)
                .filter(words -> words.matches("[0-9]{1,4}"))
                .map(Integer::parseInt)
                .orElse(0);
    }
}
