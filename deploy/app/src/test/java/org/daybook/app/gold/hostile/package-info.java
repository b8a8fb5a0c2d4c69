/** What nobody would call an article must end in time too, and the same input must give the same bytes. */
@NullMarked
package org.daybook.app.gold.hostile;

import org.jspecify.annotations.NullMarked;
