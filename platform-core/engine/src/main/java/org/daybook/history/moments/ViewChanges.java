package org.daybook.history.moments;

import java.util.List;
import org.daybook.shared.AsOf;
import org.daybook.shared.Query;

/** What became of the rows of a view between two moments, the latest change first. */
public record ViewChanges(String view, AsOf before, AsOf after, int limit) implements Query<ViewChanges.Answer> {

    /** Counts of all changes, and as many of them as were asked for. */
    public record Answer(long added, long gone, long changed, List<RowChange> changes) {}
}
