/** How many, how much money, how long, how far. */
@NullMarked
package org.daybook.plugins.english.quantities;

import org.jspecify.annotations.NullMarked;
