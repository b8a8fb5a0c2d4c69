/** Draws the pictures of docs/extraction.md from what the extractors really say of sentences of ours. */
@NullMarked
package org.daybook.app.gold.pictures;

import org.jspecify.annotations.NullMarked;
