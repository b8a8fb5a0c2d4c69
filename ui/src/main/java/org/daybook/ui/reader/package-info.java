/** An article, its facts and the decisions on them. */
@NullMarked
package org.daybook.ui.reader;

import org.jspecify.annotations.NullMarked;
