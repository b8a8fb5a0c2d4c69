/** Two moments of a view side by side. */
@NullMarked
package org.daybook.ui.compare;

import org.jspecify.annotations.NullMarked;
