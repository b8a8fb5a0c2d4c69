/** Quotations: who said what, to whom and through whom; and who would say nothing. */
@NullMarked
package org.daybook.plugins.quotations;

import org.jspecify.annotations.NullMarked;
