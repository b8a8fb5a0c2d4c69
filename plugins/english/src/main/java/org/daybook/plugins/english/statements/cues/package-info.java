/** Words that report, and what they report. */
@NullMarked
package org.daybook.plugins.english.statements.cues;

import org.jspecify.annotations.NullMarked;
