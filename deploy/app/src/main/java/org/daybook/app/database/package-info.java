/** The database: an embedded PostgreSQL in the data directory, or another one by configuration. */
@NullMarked
package org.daybook.app.database;

import org.jspecify.annotations.NullMarked;
