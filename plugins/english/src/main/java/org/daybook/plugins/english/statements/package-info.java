/** Who said what through whom. */
@NullMarked
package org.daybook.plugins.english.statements;

import org.jspecify.annotations.NullMarked;
