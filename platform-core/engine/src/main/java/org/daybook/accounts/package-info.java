/** Who may use the desk. */
@NullMarked
package org.daybook.accounts;

import org.jspecify.annotations.NullMarked;
