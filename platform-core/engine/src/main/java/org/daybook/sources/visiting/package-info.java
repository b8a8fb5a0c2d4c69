/** Looks at sources when it is time to, and hands over what they bring. */
@NullMarked
package org.daybook.sources.visiting;

import org.jspecify.annotations.NullMarked;
