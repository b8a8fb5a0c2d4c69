package org.daybook.app.architecture.twins.store;

/** Not an offender itself, but nothing for the desk. */
public final class Machinery {}
