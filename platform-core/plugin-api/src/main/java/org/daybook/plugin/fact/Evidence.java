package org.daybook.plugin.fact;

import org.daybook.plugin.document.Span;

/**
 * The very words, and what they prove.
 *
 * @param role {@code sentence}, {@code trigger}, {@code actor}, {@code recipient}, {@code donor}, {@code item},
 *     {@code status}, {@code quantity}, {@code value}, {@code reason}, {@code date}, {@code content}, {@code speaker},
 *     {@code cue}, {@code modality} …; lower case
 */
public record Evidence(String role, Span span) {}
