/** Cuts an article into sentences and words. */
@NullMarked
package org.daybook.plugins.english.text;

import org.jspecify.annotations.NullMarked;
