package org.daybook.history.rebuild;

import java.time.Instant;
import java.util.List;
import org.daybook.history.moments.RowChange;
import org.daybook.shared.Query;

/** Rebuilds that wait before their swap, with what each would change. */
public record RebuildPreviews() implements Query<List<RebuildPreviews.Row>> {

    /**
     * One view of one rebuild.
     *
     * @param until when it is given up if nobody decides
     * @param added rows that the live view does not have
     * @param gone rows that only the live view has
     * @param changed rows that differ
     * @param samples a few of each kind
     */
    public record Row(
            String workId, String view, Instant until, long added, long gone, long changed, List<RowChange> samples) {}
}
