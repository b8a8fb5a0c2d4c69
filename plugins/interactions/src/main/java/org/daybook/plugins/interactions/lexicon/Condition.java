package org.daybook.plugins.interactions.lexicon;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What must stand in one of some roles: {@code patient=ban|embargo}, {@code on,in=call|phone}.
 *
 * @param roles roles of the frame, any of which will do
 * @param words lemmas, one of which must be the head; {@code *} is any word
 */
public record Condition(List<String> roles, Set<String> words) {

    static Condition of(String cell) {
        int sign = cell.indexOf('=');
        if (sign < 1) {
            throw new IllegalArgumentException("a condition needs roles and words: " + cell);
        }
        return new Condition(
                List.of(cell.substring(0, sign).split(",")),
                Stream.of(cell.substring(sign + 1).split("\\|"))
                        .map(String::strip)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether a head with this lemma will do. */
    public boolean accepts(String lemma) {
        return words.contains("*") || words.contains(lemma);
    }
}
