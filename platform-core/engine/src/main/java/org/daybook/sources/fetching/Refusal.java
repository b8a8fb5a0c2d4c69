package org.daybook.sources.fetching;

import java.time.Duration;
import java.util.Optional;

/** Ends a fetch from within; the door turns it into a value. */
final class Refusal extends Exception {

    private final transient Fetched.Refused refused;

    Refusal(Fetched.Refused refused) {
        super(refused.reason(), null, false, false);
        this.refused = refused;
    }

    /** That lasts. */
    Refusal(String reason) {
        this(new Fetched.Refused(reason, /* lasting= */ true, Optional.empty()));
    }

    /** That may be over after a while. */
    Refusal(String reason, Duration wait) {
        this(new Fetched.Refused(reason, /* lasting= */ false, Optional.of(wait)));
    }

    Fetched.Refused refused() {
        return refused;
    }
}
