/** What rebuilding and following write down: positions, dead letters, and the shadow that becomes the view. */
@NullMarked
package org.daybook.history.tables;

import org.jspecify.annotations.NullMarked;
