/** How many, for how much money, why and how surely. */
@NullMarked
package org.daybook.plugins.weaponsaid.amounts;

import org.jspecify.annotations.NullMarked;
