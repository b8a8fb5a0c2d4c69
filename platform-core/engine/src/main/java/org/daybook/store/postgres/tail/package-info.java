/** Reads the record in its order. */
@NullMarked
package org.daybook.store.postgres.tail;

import org.jspecify.annotations.NullMarked;
