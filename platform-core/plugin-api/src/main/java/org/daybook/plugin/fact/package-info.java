/** What an extractor finds, each fact tied to the very words. */
@NullMarked
package org.daybook.plugin.fact;

import org.jspecify.annotations.NullMarked;
