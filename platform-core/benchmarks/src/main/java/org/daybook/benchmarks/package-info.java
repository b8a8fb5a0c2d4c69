/** What is measured, always beside a baseline in the same run: figures of two machines or two hours cannot be compared. */
@NullMarked
package org.daybook.benchmarks;

import org.jspecify.annotations.NullMarked;
