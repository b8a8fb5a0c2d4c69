package org.daybook.ui.sources;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.sources.SourceVisits;
import org.daybook.views.sources.SourceList;

/**
 * When each source was looked at and will be. Its lines change where they stand: drawing the table anew with every look
 * would take the focus from whoever walks through it.
 */
final class Diary {

    private final Map<String, Span> lines = new HashMap<>();
    private Map<String, SourceVisits.Row> visits = Map.of();
    private Instant now = Instant.EPOCH;

    /** Turns all lines to what is known now; an empty list, as in the past, leaves none. */
    void turn(List<SourceVisits.Row> known, Instant at) {
        visits = known.stream()
                .collect(Collectors.toMap(SourceVisits.Row::sourceId, Function.identity(), (one, other) -> one));
        now = at;
        lines.forEach(this::write);
    }

    /** The line of a source that is looked at, in the place of any it had. */
    Span line(SourceList.Row row) {
        Span line = new Span();
        line.addClassName("aside");
        lines.put(row.sourceId(), line);
        write(row.sourceId(), line);
        return line;
    }

    private void write(String sourceId, Span line) {
        SourceVisits.Row visit = visits.get(sourceId);
        line.setText(visit == null ? "" : SourceWords.diary(visit, now));
        line.setVisible(visit != null);
    }
}
