package org.daybook.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * The moment of the record at which a question is asked: what was recorded later does not count in the answer. This is
 * neither when something happened nor when it was published.
 */
public sealed interface AsOf {

    /** As the record stands. */
    record Now() implements AsOf {
        @Override
        public String toString() {
            return "";
        }
    }

    /** After the event at this position; where it was recorded together with others, before them until they are all in. */
    record Position(long position) implements AsOf {
        @Override
        public String toString() {
            return Long.toString(position);
        }
    }

    /** With all that was recorded at this instant or before. */
    record Moment(Instant instant) implements AsOf {
        @Override
        public String toString() {
            return instant.toString();
        }
    }

    static AsOf now() {
        return new Now();
    }

    static AsOf position(long position) {
        return new Position(position);
    }

    static AsOf instant(Instant instant) {
        return new Moment(instant);
    }

    /** Reads what {@code toString} wrote: "" for now, a number, or an ISO instant; empty when it is none of these. */
    static Optional<AsOf> parse(String words) {
        if (words.isBlank()) {
            return Optional.of(now());
        }
        try {
            return Optional.of(
                    words.chars().allMatch(Character::isDigit)
                            ? position(Long.parseLong(words))
                            : instant(Instant.parse(words)));
        } catch (NumberFormatException | DateTimeException neither) {
            return Optional.empty();
        }
    }
}
