package org.daybook.views.sources;

import java.time.Instant;
import org.daybook.events.SourceEvent.SourceFailed;
import org.daybook.events.SourceEvent.SourceRegistered;
import org.daybook.events.SourceEvent.SourceResumed;
import org.daybook.events.SourceEvent.SourceRetired;
import org.daybook.events.SourceEvent.SourceVisited;
import org.jspecify.annotations.Nullable;

/**
 * A source as the record tells of it.
 *
 * @param problem why it cannot be fetched or read; "" when it can
 * @param reason why it was retired; "" when it was not, or nobody said
 */
record SourceRow(
        String address,
        @Nullable String outlet,
        int everyMinutes,
        boolean active,
        String title,
        long articles,
        @Nullable Instant newest,
        String problem,
        String reason,
        Instant since,
        String by) {

    static SourceRow registered(SourceRegistered event) {
        return new SourceRow(
                event.address(),
                event.outlet(),
                event.everyMinutes(),
                true,
                "",
                0,
                null,
                "",
                "",
                event.at(),
                event.by());
    }

    SourceRow retired(SourceRetired event) {
        return new SourceRow(
                address, outlet, everyMinutes, false, title, articles, newest, problem, event.reason(), event.at(), by);
    }

    SourceRow resumed(SourceResumed event) {
        return new SourceRow(address, outlet, everyMinutes, true, title, articles, newest, problem, "", event.at(), by);
    }

    SourceRow visited(SourceVisited event) {
        boolean brought = !event.articles().isEmpty();
        return new SourceRow(
                address,
                outlet,
                everyMinutes,
                active,
                event.title().isEmpty() ? title : event.title(),
                articles + event.articles().size(),
                brought ? event.at() : newest,
                "",
                reason,
                problem.isEmpty() ? since : event.at(),
                by);
    }

    SourceRow failed(SourceFailed event) {
        return new SourceRow(
                address,
                outlet,
                everyMinutes,
                active,
                title,
                articles,
                newest,
                event.reason(),
                reason,
                problem.isEmpty() ? event.at() : since,
                by);
    }
}
