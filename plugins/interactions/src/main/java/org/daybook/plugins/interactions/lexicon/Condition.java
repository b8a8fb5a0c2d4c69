package org.daybook.plugins.interactions.lexicon;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What must stand, or must not stand ({@code !=}), in one of some roles: {@code patient=ban|embargo},
 * {@code on,in=call|phone}, {@code patient!=soldier}.
 *
 * @param roles roles of the frame, any of which will do; {@code light} is the verb that carries a noun
 * @param words lemmas, one of which must be the head; {@code *} is any word
 * @param absent holds when no role has such a head
 */
public record Condition(List<String> roles, Set<String> words, boolean absent) {

    /** The conditions of a cell, parted by {@code ;}, all of which must hold. */
    static List<Condition> all(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Stream.of(cell.split(";"))
                        .map(String::strip)
                        .map(Condition::of)
                        .toList();
    }

    private static Condition of(String cell) {
        int sign = cell.indexOf('=');
        boolean absent = sign > 0 && cell.charAt(sign - 1) == '!';
        int end = absent ? sign - 1 : sign;
        if (end < 1) {
            throw new IllegalArgumentException("a condition needs roles and words: " + cell);
        }
        return new Condition(
                List.of(cell.substring(0, end).split(",")),
                Stream.of(cell.substring(sign + 1).split("\\|"))
                        .map(String::strip)
                        .collect(Collectors.toUnmodifiableSet()),
                absent);
    }

    /** Whether a head with this lemma will do. */
    public boolean accepts(String lemma) {
        return words.contains("*") || words.contains(lemma);
    }

    /** How much it asks for; what asks for more is tried earlier. */
    int weight() {
        return absent ? 1 : words.contains("*") ? 2 : 3;
    }
}
