/** Who did what to whom, by the sixteen PLOVER types: frames of the analyser matched with a lexicon. */
@NullMarked
package org.daybook.plugins.interactions;

import org.jspecify.annotations.NullMarked;
