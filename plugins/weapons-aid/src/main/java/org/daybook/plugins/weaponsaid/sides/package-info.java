/** Who gives and who gets: the parties near a step, cast by whose deed the step is. */
@NullMarked
package org.daybook.plugins.weaponsaid.sides;

import org.jspecify.annotations.NullMarked;
