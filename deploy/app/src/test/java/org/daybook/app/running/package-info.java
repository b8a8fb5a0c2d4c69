/** The packaged application, started as a process of its own for the tests that need all of it. */
@NullMarked
package org.daybook.app.running;

import org.jspecify.annotations.NullMarked;
