/** Stored names and revisions of events, and the JSON behind them. */
@NullMarked
package org.daybook.store.names;

import org.jspecify.annotations.NullMarked;
