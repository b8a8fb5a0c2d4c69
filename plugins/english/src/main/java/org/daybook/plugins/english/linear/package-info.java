/** A linear classifier over hashed features, small enough to ship. */
@NullMarked
package org.daybook.plugins.english.linear;

import org.jspecify.annotations.NullMarked;
