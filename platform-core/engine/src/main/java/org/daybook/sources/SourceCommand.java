package org.daybook.sources;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.daybook.ingestion.reading.Fingerprint;
import org.daybook.shared.Command;

/** What somebody asks of a source. */
public sealed interface SourceCommand extends Command {

    String sourceId();

    String by();

    Instant at();

    /**
     * Looks at a feed from now on.
     *
     * @param address of the feed, as it was typed
     * @param outlet whose articles they are; "" when the feed or the pages say so
     * @param everyMinutes how often to look
     */
    record RegisterSource(String address, String outlet, int everyMinutes, String by, Instant at)
            implements SourceCommand {

        private static final int ID_LENGTH = 24;

        /** Made of the address, so that nothing is registered twice. */
        @Override
        public String sourceId() {
            String place = WebAddress.of(address).map(URI::toString).orElse(address);
            return "source-"
                    + Fingerprint.of(place.getBytes(StandardCharsets.UTF_8)).substring(0, ID_LENGTH);
        }
    }

    /** Looks at it no more; what it brought stays. The reason may be "". */
    record RetireSource(String sourceId, String reason, String by, Instant at) implements SourceCommand {}

    /** Looks at it again. */
    record ResumeSource(String sourceId, String by, Instant at) implements SourceCommand {}
}
