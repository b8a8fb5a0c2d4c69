/** What came in, and how more gets in. */
@NullMarked
package org.daybook.ui.inbox;

import org.jspecify.annotations.NullMarked;
