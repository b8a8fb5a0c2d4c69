package org.daybook.work;

import org.daybook.shared.Command;

/** Stops a piece of work at its next step; what is half done is left as it was before. */
public record CancelWork(String workId, String analyst) implements Command {}
