/** Gets documents from the web: guarded against addresses inside the network, polite to the sites outside. */
@NullMarked
package org.daybook.sources.fetching;

import org.jspecify.annotations.NullMarked;
