/** Events that a view could not fold: kept, shown, tried again or skipped. */
@NullMarked
package org.daybook.history.letters;

import org.jspecify.annotations.NullMarked;
