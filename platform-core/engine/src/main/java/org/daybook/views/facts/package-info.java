/** The view of facts with their words and decisions: what the reader shows beside the text. */
@NullMarked
package org.daybook.views.facts;

import org.jspecify.annotations.NullMarked;
