package org.daybook.views.copies;

import org.daybook.views.Headline;
import org.jspecify.annotations.Nullable;

/**
 * An article and what it is of another.
 *
 * @param position of the event that recorded it
 * @param reason the analyst's; "" when it was recognised
 * @param measures when it was recognised; null when it never was
 */
record CopyRow(Headline headline, long position, String reason, Ground.@Nullable Measures measures) {}
