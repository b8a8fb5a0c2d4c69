/** Draws the arcs of a sentence whose words are tagged. */
@NullMarked
package org.daybook.plugins.english.parsing;

import org.jspecify.annotations.NullMarked;
