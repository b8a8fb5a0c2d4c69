/** Whether the record is as it was written. */
@NullMarked
package org.daybook.history.verify;

import org.jspecify.annotations.NullMarked;
