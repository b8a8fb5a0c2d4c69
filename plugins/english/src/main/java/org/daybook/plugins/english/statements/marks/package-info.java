/** Where quoted words are. */
@NullMarked
package org.daybook.plugins.english.statements.marks;

import org.jspecify.annotations.NullMarked;
