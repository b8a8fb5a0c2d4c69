/** Versions of an article with what changed between them, and the copies that go back to one report. */
@NullMarked
package org.daybook.views.copies;

import org.jspecify.annotations.NullMarked;
