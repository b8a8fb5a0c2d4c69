@NullMarked
package org.daybook.plugins.english.registry;

import org.jspecify.annotations.NullMarked;
