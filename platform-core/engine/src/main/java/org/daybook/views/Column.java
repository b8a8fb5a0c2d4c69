package org.daybook.views;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A column of a view's table.
 *
 * @param type a PostgreSQL type, with its collation where that matters
 * @param part what stands in it
 */
public record Column<R>(String name, String type, Part<R> part) {

    /** The value of a row, as text that PostgreSQL casts to the column's type; null for null. */
    @FunctionalInterface
    public interface Value<R> {
        @Nullable
        String of(R row);
    }

    /** The value of a row: text, a number, a truth value, an instant or a list of words; null for null. */
    @FunctionalInterface
    public interface Part<R> {
        @Nullable
        Object of(R row);
    }

    /** A list of words; null when there is none. */
    @FunctionalInterface
    public interface Words<R> {
        @Nullable
        Collection<String> of(R row);
    }

    public static <R> Column<R> text(String name, Value<R> value) {
        return new Column<>(name, "text", value::of);
    }

    /** Text that compares by code point: ids, ISO dates, stored words. */
    public static <R> Column<R> code(String name, Value<R> value) {
        return new Column<>(name, "text collate \"C\"", value::of);
    }

    public static <R> Column<R> of(String name, String type, Part<R> part) {
        return new Column<>(name, type, part);
    }

    public static <R> Column<R> json(String name, Part<R> part) {
        return new Column<>(name, "jsonb", row -> {
            Object value = part.of(row);
            return value == null ? null : Json.write(value);
        });
    }

    public static <R> Column<R> list(String name, Words<R> words) {
        return new Column<>(name, "text[] collate \"C\"", words::of);
    }

    /** The value of a row as text that PostgreSQL casts; it would round what is less than a microsecond. */
    @Nullable
    String text(R row) {
        Object value = part.of(row);
        return switch (value) {
            case null -> null;
            case Collection<?> words -> literal(words);
            case Instant instant -> instant.truncatedTo(ChronoUnit.MICROS).toString();
            default -> value.toString();
        };
    }

    /** The type without its collation, which a cast does not take. */
    String cast() {
        int end = type.indexOf(" collate ");
        return end < 0 ? type : type.substring(0, end);
    }

    private static String literal(Collection<?> words) {
        StringBuilder array = new StringBuilder("{");
        for (Object word : words) {
            array.append(array.length() == 1 ? "\"" : ",\"")
                    .append(word.toString().replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return array.append('}').toString();
    }
}
