package org.daybook.history.rebuild;

import org.daybook.shared.Command;

/** Puts a previewed rebuild in the place of the live views. */
public record SwapRebuild(String workId, String analyst) implements Command {}
