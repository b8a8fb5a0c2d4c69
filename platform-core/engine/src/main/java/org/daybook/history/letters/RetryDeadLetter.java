package org.daybook.history.letters;

import org.daybook.shared.Command;

/** Folds a dead letter once more, and those that wait behind it; refused with the reason when it fails again. */
public record RetryDeadLetter(String view, long position, String analyst) implements Command {}
