/** What is measured of the record and its views, each side by side with what one would do without. */
@NullMarked
package org.daybook.benchmarks.history;

import org.jspecify.annotations.NullMarked;
