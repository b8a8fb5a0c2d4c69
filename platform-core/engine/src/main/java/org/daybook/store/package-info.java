/** The event store on PostgreSQL: schema, stored names, serialisation, upcasters. */
@NullMarked
package org.daybook.store;

import org.jspecify.annotations.NullMarked;
