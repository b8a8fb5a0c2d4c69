package org.daybook.plugins.english.registry;

import org.daybook.plugin.document.Span;

/**
 * A name found in a sentence, by pieces.
 *
 * @param first index of its first piece
 * @param last index of its last piece
 * @param alone a surname without more
 */
public record Hit(int first, int last, Entry entry, Span span, boolean alone) {}
