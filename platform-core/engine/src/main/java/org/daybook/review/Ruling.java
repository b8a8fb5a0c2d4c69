package org.daybook.review;

import java.util.List;
import org.daybook.events.ReviewEvent;

/** What a command comes to. */
sealed interface Ruling {

    /** What happens; nothing when the record says so already. */
    record Granted(List<ReviewEvent> events) implements Ruling {}

    /** Nothing happens, for this reason. */
    record Refused(String reason) implements Ruling {}
}
