package org.daybook.plugin.analysis;

import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.FactDate;

/** Words that say when, resolved against the day of publication where that is known; else with an unknown date. */
public record TimeExpression(Span span, int sentence, FactDate date) {}
