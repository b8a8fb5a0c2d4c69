/** What comes in and what a parser makes of it. */
@NullMarked
package org.daybook.plugin.document;

import org.jspecify.annotations.NullMarked;
