/** Views follow the record. */
@NullMarked
package org.daybook.history.live;

import org.jspecify.annotations.NullMarked;
