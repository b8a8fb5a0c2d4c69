package org.daybook.shared;

import java.time.Instant;
import java.util.List;

/** What plugins have brought, counted by the view that keeps it, for those that list plugins. */
@FunctionalInterface
public interface Yields {

    /** By version of a plugin, the one that brought something first first; as it stood at a position of the record. */
    List<Yield> at(long asOf);

    /**
     * What one version of a plugin has brought, whether it is still there or not.
     *
     * @param facts its extractors found
     * @param articles its parsers read
     * @param since when the first of these articles was taken in
     */
    record Yield(String plugin, String version, long facts, long articles, Instant since) {

        /** Together with what the same version brought later. */
        public Yield plus(Yield later) {
            return new Yield(plugin, version, facts + later.facts, articles + later.articles, since);
        }
    }
}
