/** The weapons that may be named, with their spellings, and where an article names them. */
@NullMarked
package org.daybook.plugins.weaponsaid.catalogue;

import org.jspecify.annotations.NullMarked;
