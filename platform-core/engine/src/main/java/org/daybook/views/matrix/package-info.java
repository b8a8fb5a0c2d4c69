/** The actor-interaction matrix. */
@NullMarked
package org.daybook.views.matrix;

import org.jspecify.annotations.NullMarked;
