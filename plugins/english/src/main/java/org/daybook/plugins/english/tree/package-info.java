/** Walking a parsed sentence, and reading the plugin's tables. */
@NullMarked
package org.daybook.plugins.english.tree;

import org.jspecify.annotations.NullMarked;
