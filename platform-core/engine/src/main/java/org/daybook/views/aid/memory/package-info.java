/** The steps of aid in memory, by line of the board. */
@NullMarked
package org.daybook.views.aid.memory;

import org.jspecify.annotations.NullMarked;
