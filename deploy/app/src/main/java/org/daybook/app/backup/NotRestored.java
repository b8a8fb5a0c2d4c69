package org.daybook.app.backup;

/** Nothing was restored; the message says why and is all that is printed. */
final class NotRestored extends Exception {

    NotRestored(String reason) {
        super(reason);
    }
}
