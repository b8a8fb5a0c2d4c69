@NullMarked
package org.daybook.plugins.english.parsing;

import org.jspecify.annotations.NullMarked;
