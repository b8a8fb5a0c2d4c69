/** Extraction as a whole, with the real pipeline and all bundled plugins, on sentences written for Daybook. */
@NullMarked
package org.daybook.app.gold;

import org.jspecify.annotations.NullMarked;
