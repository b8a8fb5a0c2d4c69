/** Who may use the desk: an administrator lets people in, and locks them out. */
@NullMarked
package org.daybook.ui.accounts;

import org.jspecify.annotations.NullMarked;
