package org.daybook.sources.fetching;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.hc.client5.http.utils.DateUtils;

/** How long a site asks to be left alone: seconds or a moment (RFC 9110, 10.2.3). */
final class RetryAfter {

    /** No site is given up for longer because of one header. */
    private static final Duration LONGEST = Duration.ofDays(30);

    private RetryAfter() {}

    static Optional<Duration> read(String value, Instant now) {
        String text = value.strip();
        if (text.matches("[0-9]{1,18}")) {
            return Optional.of(within(Duration.ofSeconds(Long.parseLong(text))));
        }
        return Optional.ofNullable(DateUtils.parseStandardDate(text))
                .map(until -> within(Duration.between(now, until)));
    }

    private static Duration within(Duration wait) {
        return wait.isNegative() ? Duration.ZERO : wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
