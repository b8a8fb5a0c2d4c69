/** Makes the model of the grammar from a treebank, and measures it. Nothing here runs in the desk. */
@NullMarked
package org.daybook.plugins.english.training;

import org.jspecify.annotations.NullMarked;
