/** Where articles come from: what an analyst asks of sources, and what is decided on them. */
@NullMarked
package org.daybook.sources;

import org.jspecify.annotations.NullMarked;
