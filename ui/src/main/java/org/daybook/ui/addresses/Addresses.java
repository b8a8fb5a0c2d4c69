package org.daybook.ui.addresses;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.daybook.shared.AsOf;

/** Routes of pages that others lead to, and addresses below them. */
public final class Addresses {

    public static final String AUDIT = "audit";
    public static final String COMPARE = "compare";
    public static final String PLUGINS = "plugins";
    public static final String REPLAY = "replay";
    public static final String SOURCES = "sources";
    public static final String VERSIONS = "versions";

    private Addresses() {}

    /** An event in the audit log, with those before it below. */
    public static String event(long position) {
        return AUDIT + "?before=" + (position + 1);
    }

    /** The versions and copies of an article. */
    public static String versions(String articleId) {
        return VERSIONS + "/" + URLEncoder.encode(articleId, StandardCharsets.UTF_8);
    }

    /** What has changed from a moment until now. */
    public static String changesSince(AsOf moment) {
        return COMPARE + "?from=" + URLEncoder.encode(moment.toString(), StandardCharsets.UTF_8);
    }
}
