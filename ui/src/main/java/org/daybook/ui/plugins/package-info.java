/** Plugins: which, in what state, and adding one. */
@NullMarked
package org.daybook.ui.plugins;

import org.jspecify.annotations.NullMarked;
