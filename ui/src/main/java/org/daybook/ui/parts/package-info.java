/** Small building blocks that keep the pages alike. */
@NullMarked
package org.daybook.ui.parts;

import org.jspecify.annotations.NullMarked;
