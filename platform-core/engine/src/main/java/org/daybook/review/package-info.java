/** Decisions of analysts: accept, reject, note, undo. */
@NullMarked
package org.daybook.review;

import org.jspecify.annotations.NullMarked;
