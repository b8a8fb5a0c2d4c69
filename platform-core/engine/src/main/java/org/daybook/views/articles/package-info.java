/** The view of articles: the inbox and the text of the reader. */
@NullMarked
package org.daybook.views.articles;

import org.jspecify.annotations.NullMarked;
