package org.daybook.sources;

import org.daybook.shared.Command;

/** Looks at a source now, in the background, whenever its next visit was due. */
public record VisitSource(String sourceId, String by) implements Command {}
