package org.daybook.plugin.analysis;

import java.util.List;
import org.daybook.plugin.document.Region;
import org.daybook.plugin.document.Span;

/**
 * A sentence with its grammar.
 *
 * @param region where it stands: title, heading or body
 * @param paragraph number of its paragraph, from 0
 */
public record Sentence(Span span, List<Token> tokens, Region.Kind region, int paragraph) {}
