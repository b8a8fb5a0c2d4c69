/** What all views share: a fold is pure and works key by key, so that it can run live and in a rebuild. */
@NullMarked
package org.daybook.views;

import org.jspecify.annotations.NullMarked;
