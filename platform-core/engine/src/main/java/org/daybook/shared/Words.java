package org.daybook.shared;

/**
 * Evidence as a view shows it: a half-open range of UTF-16 units of the article's text, the words there and their role.
 */
public record Words(String role, int start, int end, String text) {}
