package org.daybook.events;

import java.util.Collection;
import java.util.List;

/** Reads single events again, for what a view shows of them and need not keep itself. */
public interface Past {

    /** The events at some positions, as they are read today, in their order; positions that are not there are left out. */
    List<RecordedEvent> at(Collection<Long> positions);
}
