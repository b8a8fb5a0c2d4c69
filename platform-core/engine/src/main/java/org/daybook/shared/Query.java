package org.daybook.shared;

/**
 * A question with an answer.
 *
 * @param <R> the answer: a record, or a list of records
 */
public interface Query<R> {}
