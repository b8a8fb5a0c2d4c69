/** The launcher script, run against made-up machines. */
@NullMarked
package org.daybook.app.launcher;

import org.jspecify.annotations.NullMarked;
