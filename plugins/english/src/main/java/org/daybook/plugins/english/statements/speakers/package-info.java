/** Who speaks. */
@NullMarked
package org.daybook.plugins.english.statements.speakers;

import org.jspecify.annotations.NullMarked;
