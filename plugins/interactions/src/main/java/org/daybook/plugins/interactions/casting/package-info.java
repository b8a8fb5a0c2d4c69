/** Who takes part in what a predicate says: an entry of the lexicon fitted to the predicate's slots. */
@NullMarked
package org.daybook.plugins.interactions.casting;

import org.jspecify.annotations.NullMarked;
