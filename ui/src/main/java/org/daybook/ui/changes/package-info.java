/** What became of the rows of a view, as the pages that compare show it. */
@NullMarked
package org.daybook.ui.changes;

import org.jspecify.annotations.NullMarked;
