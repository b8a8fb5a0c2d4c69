/** Long-running work: progress, time left, cancelling. */
@NullMarked
package org.daybook.work;

import org.jspecify.annotations.NullMarked;
