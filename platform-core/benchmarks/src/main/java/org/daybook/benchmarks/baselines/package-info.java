/** What Daybook is compared with: the ways in which one would do the same without its own reader, writer and rebuild. */
@NullMarked
package org.daybook.benchmarks.baselines;

import org.jspecify.annotations.NullMarked;
