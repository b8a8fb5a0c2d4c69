/** Which addresses may be asked for: the check is on what is connected to, not on what was written. */
@NullMarked
package org.daybook.sources.fetching.guard;

import org.jspecify.annotations.NullMarked;
