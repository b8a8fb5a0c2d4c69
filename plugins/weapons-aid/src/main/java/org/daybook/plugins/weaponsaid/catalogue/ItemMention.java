package org.daybook.plugins.weaponsaid.catalogue;

import org.daybook.plugin.document.Span;

/**
 * Words that name an item.
 *
 * @param head index in the sentence of the last word of the name, on which the grammar hangs
 */
public record ItemMention(Item item, int sentence, int head, Span span) {}
