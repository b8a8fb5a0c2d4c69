/** Puts Daybook together and runs it. */
@NullMarked
package org.daybook.app;

import org.jspecify.annotations.NullMarked;
