package org.daybook.history.verify;

import org.daybook.shared.Command;

/** Recomputes the hash chain over all events and raw documents in the background; answered with {@code Started}. */
public record VerifyRecord(String analyst) implements Command {}
