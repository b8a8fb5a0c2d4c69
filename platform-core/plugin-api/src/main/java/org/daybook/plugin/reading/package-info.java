/** What extractors share: walking an analysed article's grammar, who a phrase stands for, tables of words. */
@NullMarked
package org.daybook.plugin.reading;

import org.jspecify.annotations.NullMarked;
