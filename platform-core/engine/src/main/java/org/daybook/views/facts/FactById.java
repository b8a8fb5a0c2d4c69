package org.daybook.views.facts;

import java.util.Optional;
import org.daybook.shared.Query;

/** One fact; empty when there is none of this id. */
public record FactById(String factId) implements Query<Optional<FactRow>> {}
