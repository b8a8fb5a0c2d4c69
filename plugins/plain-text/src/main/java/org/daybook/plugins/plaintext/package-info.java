/** Reads articles as analysts paste or save them: plain text with whatever the page left around it. */
@NullMarked
package org.daybook.plugins.plaintext;

import org.jspecify.annotations.NullMarked;
