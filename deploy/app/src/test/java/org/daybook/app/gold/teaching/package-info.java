/** What docs/teaching.md shows an analyst works: a line in a table, no Java, a new reading. */
@NullMarked
package org.daybook.app.gold.teaching;

import org.jspecify.annotations.NullMarked;
