package org.daybook.plugins.english.text;

import org.daybook.plugin.document.Region;
import org.daybook.plugin.document.Span;

/** A run of text that no sentence leaves. */
record Paragraph(Region.Kind region, Span span) {}
