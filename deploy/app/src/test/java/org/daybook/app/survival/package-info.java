/** What must survive a hard kill. */
@NullMarked
package org.daybook.app.survival;

import org.jspecify.annotations.NullMarked;
