package org.daybook.events;

import java.util.List;

/** Appends first events of new streams, many in one transaction. Decisions on existing streams go through aggregates. */
public interface Journal {

    /** The first events of a stream. */
    record NewStream(String stream, List<? extends DaybookEvent> events) {}

    /** What became of an append. */
    enum Answer {
        APPENDED,
        ALREADY_THERE
    }

    /** Whether a stream of this name has events. */
    boolean knows(String stream);

    /**
     * Appends all or nothing. {@link Answer#ALREADY_THERE} when one of the streams has events already, also when
     * another writer was quicker; then nothing was written.
     */
    Answer append(List<NewStream> streams);

    /** Appends one event at the end of a stream that only this process writes, such as a plugin's. */
    void note(String stream, DaybookEvent event);
}
