package org.daybook.store.names;

import org.jspecify.annotations.Nullable;

/** The record holds an event that this release has no class and no upcaster for. */
public final class UnknownEvent extends RuntimeException {

    UnknownEvent(String name, @Nullable String revision) {
        super("The record holds an event '" + name + "' of revision " + revision
                + ", which this release of Daybook cannot read. Was it written by a newer one?");
    }
}
