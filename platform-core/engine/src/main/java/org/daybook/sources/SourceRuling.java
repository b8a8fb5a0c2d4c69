package org.daybook.sources;

import java.util.Optional;
import org.daybook.events.SourceEvent;

/** What a command on a source comes to. */
sealed interface SourceRuling {

    /** What is recorded; empty when it is so already. */
    record Granted(Optional<SourceEvent> event) implements SourceRuling {

        static Granted of(SourceEvent event) {
            return new Granted(Optional.of(event));
        }

        static Granted alreadySo() {
            return new Granted(Optional.empty());
        }
    }

    /** Nothing happens, for this reason. */
    record Refused(String reason) implements SourceRuling {}
}
