package org.daybook.shared;

/** Something a person asks Daybook to do. Imperative; answered with an {@link Outcome}. */
public interface Command {}
