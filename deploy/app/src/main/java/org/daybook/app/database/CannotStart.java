package org.daybook.app.database;

/** Daybook cannot start; the message says why and what to do, and is all that is printed. */
public final class CannotStart extends RuntimeException {

    public CannotStart(String message) {
        super(message);
    }

    public CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
