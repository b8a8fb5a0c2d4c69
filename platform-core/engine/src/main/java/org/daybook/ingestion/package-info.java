/** From a document to events: fingerprint, parse, date, analyse, extract, record. */
@NullMarked
package org.daybook.ingestion;

import org.jspecify.annotations.NullMarked;
