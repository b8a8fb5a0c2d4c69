/** What all pages share: re-reading when the engine announces a change, and saying what failed. */
@NullMarked
package org.daybook.ui.page;

import org.jspecify.annotations.NullMarked;
