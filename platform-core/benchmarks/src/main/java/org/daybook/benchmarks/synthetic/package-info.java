/** A history that nobody lived through: as large as one likes, always the same, shaped like what the desk records. */
@NullMarked
package org.daybook.benchmarks.synthetic;

import org.jspecify.annotations.NullMarked;
