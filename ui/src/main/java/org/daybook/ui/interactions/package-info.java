/** Who did how much to whom, down to the words. */
@NullMarked
package org.daybook.ui.interactions;

import org.jspecify.annotations.NullMarked;
