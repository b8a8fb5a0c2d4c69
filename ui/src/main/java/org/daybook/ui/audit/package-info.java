/** Every event, newest first. */
@NullMarked
package org.daybook.ui.audit;

import org.jspecify.annotations.NullMarked;
