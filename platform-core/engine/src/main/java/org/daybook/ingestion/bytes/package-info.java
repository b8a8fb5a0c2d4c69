/** What bytes are before anybody has read them. */
@NullMarked
package org.daybook.ingestion.bytes;

import org.jspecify.annotations.NullMarked;
