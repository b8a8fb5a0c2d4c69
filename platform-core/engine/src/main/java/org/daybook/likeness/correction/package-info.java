/** What analysts say about versions and copies; it outranks what was recognised. */
@NullMarked
package org.daybook.likeness.correction;

import org.jspecify.annotations.NullMarked;
