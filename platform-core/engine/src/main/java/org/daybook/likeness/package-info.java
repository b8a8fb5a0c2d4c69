/** Which articles are versions or copies of which: what texts have in common, and what follows from it. Pure. */
@NullMarked
package org.daybook.likeness;

import org.jspecify.annotations.NullMarked;
