package org.daybook.plugin.analysis;

import org.daybook.plugin.document.Span;

/**
 * A word or a mark.
 *
 * @param text as written
 * @param lemma dictionary form in lower case, names keep their case
 * @param tag Universal Dependencies part of speech, such as {@code VERB}
 * @param fine Penn Treebank tag, such as {@code VBD}
 * @param head index in the sentence of the governing token, -1 for the root
 * @param relation Universal Dependencies relation to the head, such as {@code nsubj:pass}
 */
public record Token(Span span, String text, String lemma, String tag, String fine, int head, String relation) {}
