/** The record as it stood at a moment, and what lies between two. */
@NullMarked
package org.daybook.history.moments;

import org.jspecify.annotations.NullMarked;
