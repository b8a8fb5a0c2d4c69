/** The words that evoke an interaction, read from the TSV files beside this package. */
@NullMarked
package org.daybook.plugins.interactions.lexicon;

import org.jspecify.annotations.NullMarked;
