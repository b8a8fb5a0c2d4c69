/** The weapons-aid board. */
@NullMarked
package org.daybook.views.aid;

import org.jspecify.annotations.NullMarked;
