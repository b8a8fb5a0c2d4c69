package org.daybook.views.aid.memory;

import java.util.List;
import java.util.Optional;

/**
 * How a line stands at a moment.
 *
 * @param folded the item in lower case
 * @param origins reports of their own that those of the present status go back to
 * @param rank by which it comes among others, the least first; of one rank by their words
 */
public record Standing(
        LineName line,
        String item,
        String folded,
        String status,
        String modality,
        Optional<String> since,
        List<String> sources,
        int outlets,
        int mentions,
        int accepted,
        boolean disputed,
        int origins,
        long rank) {}
