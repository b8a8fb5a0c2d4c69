/** What an article is of others, in a line. */
@NullMarked
package org.daybook.ui.kin;

import org.jspecify.annotations.NullMarked;
