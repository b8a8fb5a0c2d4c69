/** {@code daybook extract}: documents in, facts as JSON out; no database, no Spring. */
@NullMarked
package org.daybook.app.extract;

import org.jspecify.annotations.NullMarked;
