package org.daybook.plugins.weaponsaid.status;

/** Whose deed a step is. */
public enum View {
    /** Its subject gives. */
    GIVE,
    /** Its subject gets. */
    TAKE,
    /** Its subject pays: for itself from a seller, or for somebody else. */
    BUY,
    /** Its subject asks; who is asked gives. */
    ASK,
    /** Its subject gives, and "from" names who is left without. */
    HOLD,
    /** The item itself moves. */
    ARRIVE
}
