package org.daybook.sources.visiting;

import java.util.List;
import java.util.Optional;

/** The sources that are to be looked at. */
@FunctionalInterface
public interface Register {

    List<Listed> active();

    /**
     * A source.
     *
     * @param outlet whose articles they are; empty when the feed or the pages say so
     * @param everyMinutes how often to look
     */
    record Listed(String sourceId, String address, Optional<String> outlet, int everyMinutes) {}
}
