package org.daybook.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to sources of articles. Streams are named by the source's id. */
public sealed interface SourceEvent extends DaybookEvent {

    String sourceId();

    Instant at();

    /**
     * The desk looks at it from now on.
     *
     * @param sourceId {@code source-} and what is made of its address
     * @param address of the feed
     * @param outlet whose articles they are; null when the feed or the pages say so
     * @param everyMinutes how often the desk looks
     */
    @StoredName("source.registered")
    record SourceRegistered(
            String sourceId, String address, @Nullable String outlet, int everyMinutes, String by, Instant at)
            implements SourceEvent {}

    /** The desk looks at it no more. What it brought stays. The reason may be "". */
    @StoredName("source.retired")
    record SourceRetired(String sourceId, String reason, String by, Instant at) implements SourceEvent {}

    /** The desk looks at it again. */
    @StoredName("source.resumed")
    record SourceResumed(String sourceId, String by, Instant at) implements SourceEvent {}

    /**
     * It brought articles, or answers again after it had failed. A visit that found nothing new is not recorded.
     *
     * @param title what the source calls itself; "" when it does not say
     * @param articles ids of those that are new, in the source's order
     * @param problems what could not be read or fetched, in words
     */
    @StoredName("source.visited")
    record SourceVisited(String sourceId, String title, List<String> articles, List<String> problems, Instant at)
            implements SourceEvent {}

    /** It could not be fetched or read, for another reason than the time before. */
    @StoredName("source.failed")
    record SourceFailed(String sourceId, String reason, Instant at) implements SourceEvent {}
}
