package org.daybook.plugins.english.times;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import org.daybook.plugin.fact.FactDate;
import org.daybook.plugin.fact.FactDate.Basis;
import org.daybook.plugin.fact.FactDate.Precision;

/** Reckons from the day of publication. Remembers the last year and the last day named, for "of that year" and "a day later". */
final class Calendar {
    private static final int SENTENCES_TO_REMEMBER = 4;
    private static final int FEW = 7;
    private final Optional<LocalDate> published;
    private boolean future;
    private boolean ongoing;
    private Optional<Integer> lastYear = Optional.empty();
    private Optional<LocalDate> lastDay = Optional.empty();
    private int lastDaySentence;

    Calendar(Optional<LocalDate> published) {
        this.published = published;
    }

    /** Whether what the clause that is read next tells of still goes on. */
    void ongoing(boolean value) {
        ongoing = value;
    }

    /** Whether the clause that is read next looks ahead. */
    void future(boolean value) {
        future = value;
    }

    /** Remembers a day that "a day later" may be reckoned from. */
    void told(FactDate date, int sentence) {
        if (date.precision() == Precision.DAY) {
            lastDay = date.from();
            lastDaySentence = sentence;
        }
    }

    /** The day the article tells of at a sentence. */
    Optional<LocalDate> toldAt(int sentence) {
        return sentence - lastDaySentence <= SENTENCES_TO_REMEMBER ? lastDay : Optional.empty();
    }

    Optional<FactDate> iso(String year, String month, String day) {
        return day(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                .map(each -> FactDate.day(each, Basis.STATED));
    }

    /** A day of a month; without a year the one nearest to publication. */
    Optional<FactDate> date(OptionalInt year, int month, int day) {
        if (year.isPresent()) {
            lastYear = Optional.of(year.getAsInt());
            return day(year.getAsInt(), month, day).map(each -> FactDate.day(each, Basis.STATED));
        }
        return published.flatMap(now -> {
            Optional<LocalDate> best = Optional.empty();
            for (int each = now.getYear() - 1; each <= now.getYear() + 1; each++) {
                Optional<LocalDate> candidate = day(each, month, day);
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

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A whole month: the last one before publication, the next one in a clause that looks ahead. */
    Optional<FactDate> month(int month) {
        return published.map(now -> {
            int in = now.getYear();
            in += future && month < now.getMonthValue() ? 1 : !future && month > now.getMonthValue() ? -1 : 0;
            return whole(YearMonth.of(in, month), Basis.RESOLVED);
        });
    }

    Optional<FactDate> month(int year, int month) {
        lastYear = Optional.of(year);
        return Optional.of(whole(YearMonth.of(year, month), Basis.STATED));
    }

    /** "September of that year". */
    Optional<FactDate> monthOfThatYear(int month) {
        return lastYear.map(year -> whole(YearMonth.of(year, month), Basis.RESOLVED));
    }

    private static FactDate whole(YearMonth month, Basis basis) {
        return FactDate.range(month.atDay(1), month.atEndOfMonth(), Precision.MONTH, basis);
    }

    Optional<FactDate> year(int year) {
        lastYear = Optional.of(year);
        return Optional.of(year(year, Basis.STATED));
    }

    private static FactDate year(int year, Basis basis) {
        return FactDate.range(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR, basis);
    }

    /** The last such day up to publication; the next from it on in a clause that looks ahead. */
    Optional<FactDate> weekday(int day) {
        DayOfWeek named = DayOfWeek.of(day);
        return published
                .map(now -> now.with(
                        future ? TemporalAdjusters.nextOrSame(named) : TemporalAdjusters.previousOrSame(named)))
                .map(each -> FactDate.day(each, Basis.RESOLVED));
    }

    /** "Last Monday", "next Monday", "this Monday". */
    Optional<FactDate> weekday(int step, int day) {
        DayOfWeek named = DayOfWeek.of(day);
        if (step == 0) {
            return weekday(day);
        }
        return published
                .map(now -> now.with(step < 0 ? TemporalAdjusters.previous(named) : TemporalAdjusters.next(named)))
                .map(each -> FactDate.day(each, Basis.RESOLVED));
    }

    /** So many days from publication. */
    Optional<FactDate> day(int step) {
        return published.map(now -> FactDate.day(now.plusDays(step), Basis.RESOLVED));
    }

    /** "This week", "last month", "next year", reckoned from publication: what is over was over by then. */
    Optional<FactDate> period(int step, String unit) {
        boolean over = step == 0 && !future && !ongoing;
        return published.map(now -> period(now, step, unit, over ? Optional.of(now) : Optional.empty()));
    }

    /** "The previous week", "the following day": reckoned from the day the article tells of, else from publication. */
    Optional<FactDate> periodFromTold(int step, String unit, int sentence) {
        Optional<LocalDate> told = toldAt(sentence);
        boolean small = unit.equals("day");
        return small && told.isEmpty()
                ? Optional.empty()
                : told.or(() -> published).map(from -> period(from, step, unit, Optional.empty()));
    }

    private static FactDate period(LocalDate from, int step, String unit, Optional<LocalDate> end) {
        return switch (unit) {
            case "day" -> FactDate.day(from.plusDays(step), Basis.RESOLVED);
            case "week" -> week(from.plusWeeks(step), end);
            case "fortnight" -> week(from.plusWeeks(2L * step), end);
            case "weekend" -> {
                LocalDate saturday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusDays(5)
                        .plusWeeks(step);
                yield FactDate.range(saturday, saturday.plusDays(1), Precision.RANGE, Basis.RESOLVED);
            }
            case "month" -> whole(YearMonth.from(from).plusMonths(step), Basis.RESOLVED);
            case "decade" -> FactDate.range(from.plusYears(10L * step), from, Precision.RANGE, Basis.RESOLVED);
            default -> year(from.getYear() + step, Basis.RESOLVED);
        };
    }

    private static FactDate week(LocalDate inside, Optional<LocalDate> end) {
        LocalDate monday = inside.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return FactDate.range(monday, end.orElse(monday.plusDays(6)), Precision.WEEK, Basis.RESOLVED);
    }

    /** "Last spring", "this summer", "in the autumn". */
    Optional<FactDate> season(int step, int firstMonth) {
        return published.map(now -> {
            LocalDate from = LocalDate.of(now.getYear(), firstMonth, 1);
            if (from.isAfter(now) && step <= 0) {
                from = from.minusYears(1);
            } else if (step > 0 && !from.isAfter(now)) {
                from = from.plusYears(1);
            }
            return season(from, Basis.RESOLVED);
        });
    }

    /** "The summer of 2022". */
    Optional<FactDate> seasonOf(int year, int firstMonth) {
        lastYear = Optional.of(year);
        return Optional.of(season(LocalDate.of(year, firstMonth, 1), Basis.STATED));
    }

    private static FactDate season(LocalDate from, Basis basis) {
        return FactDate.range(from, from.plusMonths(3).minusDays(1), Precision.RANGE, basis);
    }

    /** "In recent weeks", "in the past three days", "in the coming months"; a count of 0 is a few. */
    Optional<FactDate> around(boolean ahead, int count, String unit) {
        return published.map(now -> {
            LocalDate other = shifted(now, ahead ? 1 : -1, count, unit);
            return ahead
                    ? FactDate.range(now, other, Precision.RANGE, Basis.RESOLVED)
                    : FactDate.range(other, now, Precision.RANGE, Basis.RESOLVED);
        });
    }

    private static LocalDate shifted(LocalDate from, int sign, int count, String unit) {
        if (count == 0) {
            return from.plusDays((long) sign
                    * switch (unit) {
                        case "day" -> FEW;
                        case "week", "fortnight" -> 28;
                        case "month" -> 183;
                        default -> 1461;
                    });
        }
        long by = (long) sign * count;
        return switch (unit) {
            case "day" -> from.plusDays(by);
            case "week" -> from.plusWeeks(by);
            case "fortnight" -> from.plusWeeks(2 * by);
            case "month" -> from.plusMonths(by);
            case "decade" -> from.plusYears(10 * by);
            default -> from.plusYears(by);
        };
    }

    /** "Two days ago", "a week from now"; a count of 0 is a few. */
    Optional<FactDate> ago(int sign, int count, String unit) {
        return published.map(now -> away(now, sign, count, unit));
    }

    /** "Two days earlier", "a week later", reckoned from a day. */
    static FactDate away(LocalDate from, int sign, int count, String unit) {
        if (count == 0) {
            LocalDate other = shifted(from, sign, 0, unit);
            return sign < 0
                    ? FactDate.range(other, from, Precision.RANGE, Basis.RESOLVED)
                    : FactDate.range(from, other, Precision.RANGE, Basis.RESOLVED);
        }
        return switch (unit) {
            case "day" -> FactDate.day(from.plusDays((long) sign * count), Basis.RESOLVED);
            case "decade" -> year(from.getYear() + 10 * sign * count, Basis.RESOLVED);
            default -> period(shifted(from, sign, count, unit), 0, unit, Optional.empty());
        };
    }

    /** The month of a number from 1. */
    static boolean isDay(int month, int day) {
        return day >= 1 && day <= Month.of(month).maxLength();
    }
}
