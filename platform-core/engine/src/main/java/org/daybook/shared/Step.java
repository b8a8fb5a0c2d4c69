package org.daybook.shared;

/**
 * One step by which a fact was read: id of the rule or table entry, one plain sentence, and the half-open range of
 * UTF-16 units of the article's text it fired on, with the words there.
 */
public record Step(String id, String note, int start, int end, String text) {}
