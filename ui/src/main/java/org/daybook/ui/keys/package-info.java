/** Single keys that work everywhere except where somebody writes. */
@NullMarked
package org.daybook.ui.keys;

import org.jspecify.annotations.NullMarked;
