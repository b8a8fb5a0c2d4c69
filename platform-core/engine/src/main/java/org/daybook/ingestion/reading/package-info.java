/** From bytes to checked facts, before anything is recorded: unpack, parse, analyse, extract. */
@NullMarked
package org.daybook.ingestion.reading;

import org.jspecify.annotations.NullMarked;
