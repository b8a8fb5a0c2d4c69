/** The words and dates the desk shows, from one bundle. */
@NullMarked
package org.daybook.ui.texts;

import org.jspecify.annotations.NullMarked;
