/** Views folded anew from the whole record, beside the live ones, and swapped in. */
@NullMarked
package org.daybook.history.rebuild;

import org.jspecify.annotations.NullMarked;
