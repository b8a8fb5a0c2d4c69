/** Rebuilding views from the record. */
@NullMarked
package org.daybook.ui.replay;

import org.jspecify.annotations.NullMarked;
