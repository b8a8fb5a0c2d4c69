/** Addresses that pages give of each other where the pages themselves must not see each other. */
@NullMarked
package org.daybook.ui.addresses;

import org.jspecify.annotations.NullMarked;
