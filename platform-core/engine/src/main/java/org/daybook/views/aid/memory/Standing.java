package org.daybook.views.aid.memory;

import java.util.List;
import java.util.Optional;

/**
 * How a line stands at a moment.
 *
 * @param origins reports of their own that those of the present status go back to
 */
public record Standing(
        LineName line,
        String item,
        String status,
        String modality,
        Optional<String> since,
        List<String> sources,
        int outlets,
        int mentions,
        int accepted,
        boolean disputed,
        int origins) {}
