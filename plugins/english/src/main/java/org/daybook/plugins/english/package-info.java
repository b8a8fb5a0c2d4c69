/** The analyser of English: one pass that every extractor shares. */
@NullMarked
package org.daybook.plugins.english;

import org.jspecify.annotations.NullMarked;
