package org.daybook.history.letters;

import org.daybook.shared.Command;

/** Lets a view do without an event for good, also when it is rebuilt; what waits behind it is folded. The reason is recorded. */
public record SkipDeadLetter(String view, long position, String analyst, String reason) implements Command {}
