package org.daybook.sources.fetching;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What came of asking for a document. */
public sealed interface Fetched {

    /**
     * The document.
     *
     * @param address where it was found, redirects followed
     * @param bytes unpacked, in the encoding in which they were sent
     * @param mediaType as the site says it, in small letters and without parameters
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Content(URI address, byte[] bytes, Optional<String> mediaType, Validators validators) implements Fetched {}

    /** Nothing new since the last time. */
    record Unchanged() implements Fetched {}

    /**
     * Nothing was got.
     *
     * @param reason a sentence for an analyst: what, where, what to do
     * @param lasting whether it will be the same the next time; a site in trouble or out of reach may be back
     * @param retryAfter how long the site asks to be left alone
     */
    record Refused(String reason, boolean lasting, Optional<Duration> retryAfter) implements Fetched {}
}
