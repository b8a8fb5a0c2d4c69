/** PostgreSQL's COPY into a table, in binary format. */
@NullMarked
package org.daybook.store.copy;

import org.jspecify.annotations.NullMarked;
