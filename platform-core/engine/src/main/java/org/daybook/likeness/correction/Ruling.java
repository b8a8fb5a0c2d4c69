package org.daybook.likeness.correction;

import java.util.List;
import org.daybook.events.LikenessEvent;

/** What a command comes to. */
sealed interface Ruling {

    /** What happens; nothing when the record says so already. */
    record Granted(List<LikenessEvent> events) implements Ruling {}

    /** Nothing happens, for this reason. */
    record Refused(String reason) implements Ruling {}
}
