package org.daybook.plugins.english.registry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.daybook.plugins.english.tree.Table;

/** A line of a table of the registry, read with checks that tell an analyst what to mend. */
record Line(String table, int number, List<String> cells) {

    /** A line of a table that cannot be read; the message names the file, the line and what to do. */
    static final class Unreadable extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }
    }

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    String required(int column, String what) {
        if (cell(column).isEmpty()) {
            throw wrong("column " + (column + 1) + " is empty; write " + what + " there (columns are divided by tabs)");
        }
        return cell(column);
    }

    Optional<String> optional(int column) {
        return cell(column).isEmpty() ? Optional.empty() : Optional.of(cell(column));
    }

    List<String> alternatives(int column) {
        return Table.alternatives(cell(column));
    }

    <E extends Enum<E>> E oneOf(Class<E> type, int column) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equalsIgnoreCase(cell(column))) {
                return each;
            }
        }
        String known = List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT);
        throw wrong("“" + cell(column) + "” in column " + (column + 1) + " is none of " + known);
    }

    String oneOf(Set<String> words, int column) {
        return fitting(
                column, words::contains, "one of " + words.stream().sorted().toList());
    }

    String fitting(int column, Predicate<String> fits, String what) {
        if (!fits.test(cell(column))) {
            throw wrong("“" + cell(column) + "” in column " + (column + 1) + " has to be " + what);
        }
        return cell(column);
    }

    void atMost(int columns) {
        if (cells.size() > columns) {
            throw wrong("has " + cells.size() + " columns where " + columns + " are known; is there a tab too many?");
        }
    }

    Unreadable wrong(String what) {
        return new Unreadable(
                table + ", line " + number + " (“" + (cells.isEmpty() ? "" : cells.getFirst()) + "”): " + what);
    }
}
