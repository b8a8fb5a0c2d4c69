package org.daybook.plugins.english.times;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.daybook.plugin.fact.FactDate;
import org.daybook.plugin.fact.FactDate.Basis;
import org.daybook.plugin.fact.FactDate.Precision;
import org.jspecify.annotations.Nullable;

/** Reckons from the day of publication. Remembers the last year named, for "September of that year". */
final class Calendar {
    private final Optional<LocalDate> published;
    private boolean future;
    private Optional<Integer> lastYear = Optional.empty();

    Calendar(Optional<LocalDate> published) {
        this.published = published;
    }

    /** Whether the clause that is read next looks ahead. */
    void future(boolean value) {
        future = value;
    }

    Optional<FactDate> iso(String year, String month, String day) {
        try {
            return Optional.of(FactDate.day(
                    LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)),
                    Basis.STATED));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A day of a month; without a year the one nearest to publication. */
    Optional<FactDate> date(@Nullable String year, String month, String day) {
        Optional<Month> named = month(month);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(day);
        if (year != null) {
            lastYear = Optional.of(Integer.parseInt(year));
            return day(Integer.parseInt(year), named.get(), number).map(each -> FactDate.day(each, Basis.STATED));
        }
        return published.flatMap(now -> {
            Optional<LocalDate> best = Optional.empty();
            for (int each = now.getYear() - 1; each <= now.getYear() + 1; each++) {
                Optional<LocalDate> candidate = day(each, named.get(), number);
                if (candidate.isPresent() && (best.isEmpty() || away(now, candidate.get()) < away(now, best.get()))) {
                    best = candidate;
                }
            }
            boolean ahead = !future
                    && best.filter(each -> each.isAfter(now.plusDays(30))).isPresent();
            return best.map(each -> FactDate.day(ahead ? each.minusYears(1) : each, Basis.RESOLVED));
        });
    }

    private static long away(LocalDate now, LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(now, day));
    }

    private static Optional<LocalDate> day(int year, Month month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A whole month: of a year, of "that" year, or the last one before publication (the next one in a clause that looks ahead). */
    Optional<FactDate> month(@Nullable String year, String name) {
        Optional<Month> named = month(name);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        if (year == null) {
            return published.map(now -> {
                int in = now.getYear();
                boolean later = named.get().compareTo(now.getMonth()) > 0;
                boolean earlier = named.get().compareTo(now.getMonth()) < 0;
                in += future && earlier ? 1 : !future && later ? -1 : 0;
                return whole(YearMonth.of(in, named.get()), Basis.RESOLVED);
            });
        }
        Optional<Integer> in = year.equals("that") ? lastYear : Optional.of(Integer.parseInt(year));
        lastYear = in;
        return in.map(
                each -> whole(YearMonth.of(each, named.get()), year.equals("that") ? Basis.RESOLVED : Basis.STATED));
    }

    private static FactDate whole(YearMonth month, Basis basis) {
        return FactDate.range(month.atDay(1), month.atEndOfMonth(), Precision.MONTH, basis);
    }

    Optional<FactDate> year(String digits) {
        int year = Integer.parseInt(digits);
        lastYear = Optional.of(year);
        return Optional.of(
                FactDate.range(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR, Basis.STATED));
    }

    /** The last such day up to publication; the next from it on in a clause that looks ahead. */
    Optional<FactDate> weekday(@Nullable String which, String name) {
        Optional<DayOfWeek> day = weekday(name);
        String said = which == null ? "" : which.toLowerCase(Locale.ROOT);
        return published
                .flatMap(now -> day.map(each -> switch (said) {
                    case "last" -> now.with(TemporalAdjusters.previous(each));
                    case "next" -> now.with(TemporalAdjusters.next(each));
                    default ->
                        future
                                ? now.with(TemporalAdjusters.nextOrSame(each))
                                : now.with(TemporalAdjusters.previousOrSame(each));
                }))
                .map(each -> FactDate.day(each, Basis.RESOLVED));
    }

    Optional<FactDate> named(String word) {
        return published
                .map(now -> switch (word.toLowerCase(Locale.ROOT)) {
                    case "tomorrow" -> now.plusDays(1);
                    case "yesterday", "last night" -> now.minusDays(1);
                    default -> now;
                })
                .map(each -> FactDate.day(each, Basis.RESOLVED));
    }

    /** "This week", "last month", "next spring". */
    Optional<FactDate> period(String which, String unit) {
        String said = which.toLowerCase(Locale.ROOT);
        int step = said.equals("next") || said.equals("the coming") ? 1 : said.equals("this") ? 0 : -1;
        return published.map(now -> switch (unit.toLowerCase(Locale.ROOT)) {
            case "week" -> week(now.plusWeeks(step), now, step);
            case "weekend" -> {
                LocalDate saturday = now.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusDays(5)
                        .plusWeeks(step);
                yield FactDate.range(saturday, saturday.plusDays(1), Precision.RANGE, Basis.RESOLVED);
            }
            case "month" -> whole(YearMonth.from(now).plusMonths(step), Basis.RESOLVED);
            case "year" ->
                FactDate.range(
                        LocalDate.of(now.getYear() + step, 1, 1),
                        LocalDate.of(now.getYear() + step, 12, 31),
                        Precision.YEAR,
                        Basis.RESOLVED);
            case String season -> season(now, season, step);
        });
    }

    private static FactDate week(LocalDate inside, LocalDate now, int step) {
        LocalDate monday = inside.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate end = step == 0 ? now : monday.plusDays(6);
        return FactDate.range(monday, end, Precision.WEEK, Basis.RESOLVED);
    }

    private static FactDate season(LocalDate now, String season, int step) {
        int start = switch (season) {
            case "spring" -> 3;
            case "summer" -> 6;
            case "winter" -> 12;
            default -> 9;
        };
        LocalDate from = LocalDate.of(now.getYear(), start, 1);
        if (from.isAfter(now) && step <= 0) {
            from = from.minusYears(1);
        } else if (step > 0 && !from.isAfter(now)) {
            from = from.plusYears(1);
        }
        return FactDate.range(from, from.plusMonths(3).minusDays(1), Precision.RANGE, Basis.RESOLVED);
    }

    /** "In recent weeks", "in the coming days". */
    Optional<FactDate> around(String which, String unit) {
        int days = switch (unit.toLowerCase(Locale.ROOT)) {
            case "days" -> 7;
            case "weeks" -> 28;
            case "months" -> 183;
            default -> 1461;
        };
        String said = which.toLowerCase(Locale.ROOT);
        boolean ahead = said.equals("coming") || said.equals("next");
        return published.map(now -> ahead
                ? FactDate.range(now, now.plusDays(days), Precision.RANGE, Basis.RESOLVED)
                : FactDate.range(now.minusDays(days), now, Precision.RANGE, Basis.RESOLVED));
    }

    Optional<FactDate> ago(String number, String unit, String direction) {
        Optional<Integer> count = Numbers.small(number);
        boolean ahead = direction.equalsIgnoreCase("from now");
        if (!ahead && !direction.equalsIgnoreCase("ago")) {
            return Optional.empty();
        }
        return published.flatMap(now -> count.map(n -> {
            int by = ahead ? n : -n;
            return switch (unit.toLowerCase(Locale.ROOT)) {
                case "day" -> FactDate.day(now.plusDays(by), Basis.RESOLVED);
                case "week" -> week(now.plusWeeks(by), now, by == 0 ? 0 : by);
                case "month" -> whole(YearMonth.from(now.plusMonths(by)), Basis.RESOLVED);
                default ->
                    FactDate.range(
                            LocalDate.of(now.getYear() + by, 1, 1),
                            LocalDate.of(now.getYear() + by, 12, 31),
                            Precision.YEAR,
                            Basis.RESOLVED);
            };
        }));
    }

    private static Optional<Month> month(String name) {
        String start = name.toUpperCase(Locale.ROOT).replace(".", "");
        for (Month each : Month.values()) {
            if (each.name().startsWith(start.equals("SEPT") ? "SEP" : start)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static Optional<DayOfWeek> weekday(String name) {
        for (DayOfWeek each : DayOfWeek.values()) {
            if (each.name().startsWith(name.toUpperCase(Locale.ROOT))) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
