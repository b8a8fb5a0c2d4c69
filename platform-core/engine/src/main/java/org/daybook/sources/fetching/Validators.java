package org.daybook.sources.fetching;

import java.util.HashMap;
import java.util.Map;
import org.daybook.sources.fetching.wire.Answer;

/**
 * What a site gave along with a document, to ask later whether there is a newer one.
 *
 * @param etag as sent, quotes included; "" when unknown
 * @param modified as sent; "" when unknown
 */
public record Validators(String etag, String modified) {

    public static final Validators NONE = new Validators("", "");

    private static final int LONGEST = 1_000;

    static Validators of(Answer answer) {
        return new Validators(
                kept(answer.header("etag").orElse("")),
                kept(answer.header("last-modified").orElse("")));
    }

    Map<String, String> headers() {
        Map<String, String> headers = new HashMap<>();
        if (!kept(etag).isEmpty()) {
            headers.put("If-None-Match", etag);
        }
        if (!kept(modified).isEmpty()) {
            headers.put("If-Modified-Since", modified);
        }
        return headers;
    }

    /** They are sent back as they are, so nothing may be in them that does not belong in a header. */
    private static String kept(String value) {
        return value.length() <= LONGEST && value.chars().allMatch(c -> c >= ' ' && c < 0x7f) ? value : "";
    }
}
