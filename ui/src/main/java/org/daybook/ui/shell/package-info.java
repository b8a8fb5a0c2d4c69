/** The frame: drawer, top bar, running work, colour scheme. */
@NullMarked
package org.daybook.ui.shell;

import org.jspecify.annotations.NullMarked;
