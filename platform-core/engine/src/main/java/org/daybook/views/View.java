package org.daybook.views;

/**
 * A view: its name, its fold and its table.
 *
 * @param name lower case, as the gateway announces it and the replay console lists it
 */
public record View<R>(String name, ViewFold<R> fold, ViewTable<R> table) {}
