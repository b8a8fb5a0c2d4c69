package org.daybook.views.aid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where reports count that leave out donor or recipient: on the one line that fits them, if there is just one. */
final class Homes {

    private final Map<String, List<AidLine>> complete = new HashMap<>();

    /** All lines that reports name, in any order. */
    Homes(Collection<AidLine> lines) {
        lines.stream()
                .filter(AidLine::complete)
                .distinct()
                .forEach(line -> complete.computeIfAbsent(line.itemKey(), _ -> new ArrayList<>())
                        .add(line));
    }

    /** The line itself when it leaves out nothing, or when none or several fit it. */
    AidLine of(AidLine line) {
        if (line.complete()) {
            return line;
        }
        List<AidLine> fitting = complete.getOrDefault(line.itemKey(), List.of()).stream()
                .filter(line::fits)
                .toList();
        return fitting.size() == 1 ? fitting.getFirst() : line;
    }
}
