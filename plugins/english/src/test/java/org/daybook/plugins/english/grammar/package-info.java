@NullMarked
package org.daybook.plugins.english.grammar;

import org.jspecify.annotations.NullMarked;
