package org.daybook.views.sources;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daybook.shared.AsOf;
import org.daybook.shared.Query;

/** Sources, retired ones included: those looked at first, each by what it calls itself. */
public record SourceList(AsOf asOf) implements Query<List<SourceList.Row>> {

    /** As the record stands. */
    public SourceList() {
        this(AsOf.now());
    }

    /**
     * One source.
     *
     * @param outlet as somebody said it; empty when the feed or the pages say so
     * @param active whether the desk looks at it; otherwise it is retired
     * @param title what it calls itself; "" before it has said so
     * @param articles that it brought, in all
     * @param newest when it last brought one
     * @param problem why it cannot be fetched or read; "" when it can
     * @param reason why it was retired; "" when it was not, or nobody said
     * @param since when the problem began, or the source was registered, retired or resumed, whichever was last
     */
    public record Row(
            String sourceId,
            String address,
            Optional<String> outlet,
            int everyMinutes,
            boolean active,
            String title,
            long articles,
            Optional<Instant> newest,
            String problem,
            String reason,
            Instant since,
            String by) {}
}
