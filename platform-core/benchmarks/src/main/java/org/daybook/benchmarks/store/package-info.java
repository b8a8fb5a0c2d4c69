/** A desk of the benchmarks' own: a real server in a folder that is gone afterwards, filled with a made-up history. */
@NullMarked
package org.daybook.benchmarks.store;

import org.jspecify.annotations.NullMarked;
