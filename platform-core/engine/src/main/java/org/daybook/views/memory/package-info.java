/** What a node keeps of a view's rows in memory, where a question has to look at all of them. */
@NullMarked
package org.daybook.views.memory;

import org.jspecify.annotations.NullMarked;
