@NullMarked
package org.daybook.plugins.english.training;

import org.jspecify.annotations.NullMarked;
