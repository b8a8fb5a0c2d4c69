@NullMarked
package org.daybook.plugins.english.text;

import org.jspecify.annotations.NullMarked;
