package org.daybook.history.rebuild;

import java.util.Set;
import org.daybook.shared.Command;

/**
 * Rebuilds views beside the live ones and waits before the swap, so that somebody can see what would change; answered
 * with {@code Started}. Ends by {@link SwapRebuild}, by {@code CancelWork}, or when nobody decides in time.
 *
 * @param views names; empty for all
 */
public record PreviewRebuild(Set<String> views, String analyst) implements Command {}
