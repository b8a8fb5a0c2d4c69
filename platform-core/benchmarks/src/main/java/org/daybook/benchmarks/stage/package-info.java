/** What a benchmark is, and what it is given. */
@NullMarked
package org.daybook.benchmarks.stage;

import org.jspecify.annotations.NullMarked;
