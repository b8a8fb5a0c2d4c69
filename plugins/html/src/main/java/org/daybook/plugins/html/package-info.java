/** Reads the article out of a web page: its own metadata first, then readability's reading of the page. */
@NullMarked
package org.daybook.plugins.html;

import org.jspecify.annotations.NullMarked;
