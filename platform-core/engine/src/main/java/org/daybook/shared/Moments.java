package org.daybook.shared;

/** Where in the record a moment lies. */
public interface Moments {

    /** The position that stands for now: later than all events, and before what has no end. */
    long NOW = Long.MAX_VALUE - 1;

    /** The position to ask for: of the last event that counts, 0 before the first, {@link #NOW} for now. */
    long position(AsOf asOf);
}
