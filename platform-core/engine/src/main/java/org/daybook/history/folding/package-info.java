/** The one way in which events become rows, whoever drives it. */
@NullMarked
package org.daybook.history.folding;

import org.jspecify.annotations.NullMarked;
