package org.daybook.sources.fetching.wire;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a site answered.
 *
 * @param headers by their names in small letters; of several of one name the first
 * @param body unpacked; empty unless the status is one of success
 */
@SuppressWarnings("ArrayRecordComponent")
public record Answer(int status, Map<String, String> headers, byte[] body) {

    public boolean succeeded() {
        return status >= 200 && status < 300;
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }
}
