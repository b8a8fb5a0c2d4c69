package org.daybook.views.sources;

import java.time.Instant;
import org.daybook.events.SourceEvent.SourceFailed;
import org.daybook.events.SourceEvent.SourceRegistered;
import org.daybook.events.SourceEvent.SourceVisited;
import org.jspecify.annotations.Nullable;

/** A source as the record tells of it. */
record SourceRow(
        String address,
        @Nullable String outlet,
        int everyMinutes,
        boolean active,
        String title,
        long articles,
        @Nullable Instant newest,
        String problem,
        Instant since,
        String by) {

    static SourceRow registered(SourceRegistered event) {
        return new SourceRow(
                event.address(), event.outlet(), event.everyMinutes(), true, "", 0, null, "", event.at(), event.by());
    }

    SourceRow active(boolean now, Instant at) {
        return new SourceRow(address, outlet, everyMinutes, now, title, articles, newest, problem, at, by);
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
                problem.isEmpty() ? event.at() : since,
                by);
    }
}
