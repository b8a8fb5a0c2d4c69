/** The command {@code daybook extract} from its arguments to its output. */
@NullMarked
package org.daybook.app.extract;

import org.jspecify.annotations.NullMarked;
