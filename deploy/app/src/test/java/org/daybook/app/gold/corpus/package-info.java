/** The gold corpus as analysts write it: texts with what must, may and must not come out. */
@NullMarked
package org.daybook.app.gold.corpus;

import org.jspecify.annotations.NullMarked;
