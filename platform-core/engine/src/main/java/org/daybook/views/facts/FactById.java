package org.daybook.views.facts;

import java.util.Optional;
import org.daybook.shared.AsOf;
import org.daybook.shared.Query;

/** One fact; empty when there is none of this id. */
public record FactById(String factId, AsOf asOf) implements Query<Optional<FactRow>> {
    /** As the record stands. */
    public FactById(String factId) {
        this(factId, AsOf.now());
    }
}
