/** The record on PostgreSQL: tables, appending, reading. */
@NullMarked
package org.daybook.store.postgres;

import org.jspecify.annotations.NullMarked;
