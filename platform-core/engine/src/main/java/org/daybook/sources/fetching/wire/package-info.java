/** One request and its answer, within limits of time and size. */
@NullMarked
package org.daybook.sources.fetching.wire;

import org.jspecify.annotations.NullMarked;
