/** The whole record in one file, and a store made of it again. */
@NullMarked
package org.daybook.app.backup;

import org.jspecify.annotations.NullMarked;
