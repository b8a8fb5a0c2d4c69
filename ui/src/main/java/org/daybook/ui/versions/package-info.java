/** The versions of an article with what changed, the copies with the evidence, and what analysts say of them. */
@NullMarked
package org.daybook.ui.versions;

import org.jspecify.annotations.NullMarked;
