/** The weapons-aid board, down to the words. */
@NullMarked
package org.daybook.ui.aid;

import org.jspecify.annotations.NullMarked;
