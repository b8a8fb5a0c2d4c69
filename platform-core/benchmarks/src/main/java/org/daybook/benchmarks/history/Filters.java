package org.daybook.benchmarks.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.daybook.views.aid.AidBoard.AidFilter;
import org.daybook.views.matrix.MatrixFilter;

/** What an analyst set on the filter bars; a third of the time nothing. */
record Filters(MatrixFilter matrix, AidFilter aid) {

    private static final LocalDate BEGINNING = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 3 * 365;
    private static final List<Integer> SPANS = List.of(7, 30, 30, 90, 365);
    private static final List<String> TYPES = List.of("CONSULT", "REQUEST", "ASSAULT", "SANCTION", "AGREE", "THREATEN");
    private static final List<String> STATUSES = List.of("DELIVERED", "PLEDGED", "PAUSED", "REQUESTED", "APPROVED");
    private static final List<String> ITEMS = List.of("patrol boats", "Kestrel drones", "radar", "missiles", "rifles");
    private static final List<String> STATES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).stream()
            .sorted()
            .limit(20)
            .toList();

    static Filters none() {
        return new Filters(MatrixFilter.all(), AidFilter.all());
    }

    static Filters draw(Random chance) {
        return new Filters(matrix(chance), aid(chance));
    }

    private static MatrixFilter matrix(Random chance) {
        int set = chance.nextInt(9);
        boolean dated = set == 3 || set == 4 || set == 6;
        LocalDate from = BEGINNING.plusDays(chance.nextInt(DAYS));
        LocalDate to = from.plusDays(of(SPANS, chance));
        return new MatrixFilter(
                dated ? Optional.of(from.toString()) : Optional.empty(),
                dated ? Optional.of(to.toString()) : Optional.empty(),
                set == 5 || set == 6 ? Optional.of(of(TYPES, chance)) : Optional.empty(),
                set == 7,
                set == 6,
                set == 8);
    }

    private static AidFilter aid(Random chance) {
        int set = chance.nextInt(9);
        return new AidFilter(
                set == 3 ? Optional.of(of(ITEMS, chance)) : Optional.empty(),
                set == 4 || set == 5 ? Optional.of(of(STATES, chance)) : Optional.empty(),
                set == 5 || set == 6 ? Optional.of(of(STATES, chance)) : Optional.empty(),
                set == 7 ? Optional.of(of(STATUSES, chance)) : Optional.empty(),
                set == 8);
    }

    private static <T> T of(List<T> list, Random chance) {
        return list.get(chance.nextInt(list.size()));
    }
}
