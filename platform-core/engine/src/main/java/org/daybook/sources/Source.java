package org.daybook.sources;

import org.daybook.events.SourceEvent;
import org.daybook.events.SourceEvent.SourceFailed;
import org.daybook.events.SourceEvent.SourceRegistered;
import org.daybook.events.SourceEvent.SourceResumed;
import org.daybook.events.SourceEvent.SourceRetired;
import org.daybook.events.SourceEvent.SourceVisited;

/** What is decided of a source so far. */
enum Source {
    UNKNOWN,
    ACTIVE,
    RETIRED;

    static Source evolve(Source source, SourceEvent event) {
        return switch (event) {
            case SourceRegistered _, SourceResumed _ -> ACTIVE;
            case SourceRetired _ -> RETIRED;
            case SourceVisited _, SourceFailed _ -> source;
        };
    }
}
