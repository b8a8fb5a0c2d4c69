/** Whether the record is as it was written, asked from the command line. */
@NullMarked
package org.daybook.app.verify;

import org.jspecify.annotations.NullMarked;
