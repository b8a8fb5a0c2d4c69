/** What a language analyser says of an article: sentences, names, times, frames and statements. */
@NullMarked
package org.daybook.plugin.analysis;

import org.jspecify.annotations.NullMarked;
