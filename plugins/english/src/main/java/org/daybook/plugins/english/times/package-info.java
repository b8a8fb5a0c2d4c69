/** When: words for days and spans of time, resolved against the day of publication. */
@NullMarked
package org.daybook.plugins.english.times;

import org.jspecify.annotations.NullMarked;
