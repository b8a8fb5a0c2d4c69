package org.daybook.events;

import java.time.Instant;

/**
 * What happened to the desk itself. Streams are named {@code view-} and the view, {@code account-} and the user,
 * or {@code record}.
 */
public sealed interface DeskEvent extends DaybookEvent {

    /** A view was rebuilt from the record and swapped in. */
    @StoredName("desk.view-rebuilt")
    record ViewRebuilt(String view, long events, long rows, long milliseconds, String by, Instant at)
            implements DeskEvent {}

    /** An account was made, with a one-time password; passwords never stand in events. */
    @StoredName(value = "desk.account-created", revision = 2)
    record AccountCreated(String user, String role, String by, Instant at) implements DeskEvent {}

    /** Somebody set a new password of their own. */
    @StoredName("desk.password-changed")
    record PasswordChanged(String user, Instant at) implements DeskEvent {}

    /** A view does without an event for good. */
    @StoredName("desk.dead-letter-skipped")
    record DeadLetterSkipped(String view, long position, String reason, String by, Instant at) implements DeskEvent {}

    /** The hash chain was recomputed over all events, and found whole. */
    @StoredName("desk.record-verified")
    record RecordVerified(long events, String hash, String by, Instant at) implements DeskEvent {}
    /** Somebody was given a new one-time password; the one before is worth nothing any more. */
    @StoredName("desk.password-reset")
    record PasswordReset(String user, String by, Instant at) implements DeskEvent {}

    /** Somebody may do more or less than before: reader, analyst, lead or administrator. */
    @StoredName("desk.role-granted")
    record RoleGranted(String user, String role, String formerRole, String by, Instant at) implements DeskEvent {}

    /** Somebody may no longer sign in. What they decided stands. */
    @StoredName("desk.account-locked")
    record AccountLocked(String user, String by, Instant at) implements DeskEvent {}

    /** Somebody may sign in again. */
    @StoredName("desk.account-unlocked")
    record AccountUnlocked(String user, String by, Instant at) implements DeskEvent {}
}
