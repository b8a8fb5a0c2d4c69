/** The view of sources: what they brought and what went wrong. */
@NullMarked
package org.daybook.views.sources;

import org.jspecify.annotations.NullMarked;
