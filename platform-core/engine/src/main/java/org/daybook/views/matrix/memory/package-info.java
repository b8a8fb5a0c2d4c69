/** The mentions of the matrix in memory, by cell. */
@NullMarked
package org.daybook.views.matrix.memory;

import org.jspecify.annotations.NullMarked;
