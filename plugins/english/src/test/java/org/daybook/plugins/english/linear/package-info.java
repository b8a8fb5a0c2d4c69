@NullMarked
package org.daybook.plugins.english.linear;

import org.jspecify.annotations.NullMarked;
