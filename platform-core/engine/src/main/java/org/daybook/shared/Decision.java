package org.daybook.shared;

/** What analysts made of a fact. */
public enum Decision {
    OPEN,
    ACCEPTED,
    REJECTED
}
