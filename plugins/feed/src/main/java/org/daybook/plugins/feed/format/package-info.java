/** From the text of a feed, in any of its formats, to what it says. */
@NullMarked
package org.daybook.plugins.feed.format;

import org.jspecify.annotations.NullMarked;
