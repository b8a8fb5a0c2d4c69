/** Says what each word is and what it hangs on. */
@NullMarked
package org.daybook.plugins.english.grammar;

import org.jspecify.annotations.NullMarked;
