/** Ids and small values that the packages hand to each other. */
@NullMarked
package org.daybook.shared;

import org.jspecify.annotations.NullMarked;
