@NullMarked
package org.daybook.plugins.english.times;

import org.jspecify.annotations.NullMarked;
