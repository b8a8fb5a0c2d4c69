/** Dates articles that do not say when they were published, from what they say of days, and from their neighbours. */
@NullMarked
package org.daybook.ingestion.dating;

import org.jspecify.annotations.NullMarked;
