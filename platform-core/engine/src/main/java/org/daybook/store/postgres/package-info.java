/** The record on PostgreSQL: tables, appending, single streams; {@code tail} reads all in order. */
@NullMarked
package org.daybook.store.postgres;

import org.jspecify.annotations.NullMarked;
