/** The single values in feeds, each as odd as feeds write it: texts, dates, names, addresses, languages. */
@NullMarked
package org.daybook.plugins.feed.value;

import org.jspecify.annotations.NullMarked;
