/** Verbs and event nouns with their participants. */
@NullMarked
package org.daybook.plugins.english.frames;

import org.jspecify.annotations.NullMarked;
