/** What commands without a desk share: their settings, and progress in lines. */
@NullMarked
package org.daybook.app.terminal;

import org.jspecify.annotations.NullMarked;
