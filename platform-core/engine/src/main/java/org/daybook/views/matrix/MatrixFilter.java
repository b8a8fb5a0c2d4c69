package org.daybook.views.matrix;

import java.util.Optional;

/**
 * What the matrix counts. Rejected facts and negated ones never count; planned, possible and requested ones only when
 * asked for.
 *
 * @param from first day, ISO date; where days are asked for, what overlaps them counts, and nothing undated
 * @param to last day, ISO date, inclusive
 * @param type one PLOVER type
 * @param people rows and columns are people and bodies by name, rather than countries and organisations
 * @param unreal count planned, possible and requested ones as well
 * @param acceptedOnly count only what an analyst accepted
 */
public record MatrixFilter(
        Optional<String> from,
        Optional<String> to,
        Optional<String> type,
        boolean people,
        boolean unreal,
        boolean acceptedOnly) {

    public static MatrixFilter all() {
        return new MatrixFilter(Optional.empty(), Optional.empty(), Optional.empty(), false, false, false);
    }
}
