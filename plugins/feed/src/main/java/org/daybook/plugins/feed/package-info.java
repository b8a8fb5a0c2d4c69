/** Reads the entries of RSS, Atom and JSON feeds, also of those that keep no standard. */
@NullMarked
package org.daybook.plugins.feed;

import org.jspecify.annotations.NullMarked;
