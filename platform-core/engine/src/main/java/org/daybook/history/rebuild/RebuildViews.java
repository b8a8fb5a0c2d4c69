package org.daybook.history.rebuild;

import java.util.Set;
import org.daybook.shared.Command;

/** Rebuilds views from the record in the background, beside the live ones, and swaps them in. Empty means all. */
public record RebuildViews(Set<String> views, String analyst) implements Command {}
