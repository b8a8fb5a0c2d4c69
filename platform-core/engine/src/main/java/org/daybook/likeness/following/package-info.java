/** Follows the record and compares every new article with those before it; what it finds is recorded. */
@NullMarked
package org.daybook.likeness.following;

import org.jspecify.annotations.NullMarked;
