/** Folds events into views, live and by rebuilding. */
@NullMarked
package org.daybook.history;

import org.jspecify.annotations.NullMarked;
