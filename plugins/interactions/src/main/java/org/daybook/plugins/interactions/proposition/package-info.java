/** Predicates with their participants, as the lexicon wants to see them. */
@NullMarked
package org.daybook.plugins.interactions.proposition;

import org.jspecify.annotations.NullMarked;
