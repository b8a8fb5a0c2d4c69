package org.daybook.host;

import java.util.function.Function;

/**
 * What came of asking something that may fail.
 *
 * @param <R> what is answered
 */
public sealed interface Answer<R> {

    /** It worked. */
    record Given<R>(R value) implements Answer<R> {}

    /** It did not; the reason is one a person understands. */
    record Failed<R>(String reason) implements Answer<R> {}

    default <T> Answer<T> map(Function<R, T> next) {
        return switch (this) {
            case Given<R>(R value) -> new Given<>(next.apply(value));
            case Failed<R>(String reason) -> new Failed<>(reason);
        };
    }
}
