package org.daybook.events;

import java.time.Instant;

/** What happened to the desk itself. Streams are named {@code view-} and the view, or {@code account-} and the user. */
public sealed interface DeskEvent extends DaybookEvent {

    /** A view was rebuilt from the record and swapped in. */
    @StoredName("desk.view-rebuilt")
    record ViewRebuilt(String view, long events, long rows, long milliseconds, String by, Instant at)
            implements DeskEvent {}

    /** An account was made. Passwords never stand in events. */
    @StoredName("desk.account-created")
    record AccountCreated(String user, String role, Instant at) implements DeskEvent {}

    /** Somebody set a new password. */
    @StoredName("desk.password-changed")
    record PasswordChanged(String user, Instant at) implements DeskEvent {}
}
