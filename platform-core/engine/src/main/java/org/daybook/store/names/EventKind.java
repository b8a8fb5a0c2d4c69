package org.daybook.store.names;

/** A kind of event: what it is stored as, and the record that holds it today. */
public record EventKind(String name, int revision, Class<?> type) {}
