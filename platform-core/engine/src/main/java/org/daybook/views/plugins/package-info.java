/** The view of plugins: state, version, what went wrong. */
@NullMarked
package org.daybook.views.plugins;

import org.jspecify.annotations.NullMarked;
