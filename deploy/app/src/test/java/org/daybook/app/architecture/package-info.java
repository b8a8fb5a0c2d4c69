/**
 * The rules of the house, tested. Each rule is also run on a house of offending twins, tiny classes it must reject, so
 * that no rule can rot into one that finds nothing.
 */
@NullMarked
package org.daybook.app.architecture;

import org.jspecify.annotations.NullMarked;
