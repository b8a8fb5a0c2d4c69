/** The moment of the record that is shown: read from the address, carried by every link, said in words. */
@NullMarked
package org.daybook.ui.moment;

import org.jspecify.annotations.NullMarked;
