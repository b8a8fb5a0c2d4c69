/** The text of an article with the words behind its facts. */
@NullMarked
package org.daybook.ui.evidence;

import org.jspecify.annotations.NullMarked;
