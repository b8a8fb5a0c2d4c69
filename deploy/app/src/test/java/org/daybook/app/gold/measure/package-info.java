/** How good extraction is on the gold corpus, and the floors under it. */
@NullMarked
package org.daybook.app.gold.measure;

import org.jspecify.annotations.NullMarked;
