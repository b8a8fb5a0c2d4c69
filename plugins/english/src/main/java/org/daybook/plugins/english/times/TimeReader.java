package org.daybook.plugins.english.times;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.daybook.plugin.fact.FactDate;
import org.daybook.plugins.english.tree.CalendarNames;
import org.daybook.plugins.english.tree.CalendarNames.Kind;
import org.daybook.plugins.english.tree.CalendarNames.Name;
import org.daybook.plugins.english.tree.Tree;

/** Reads the words that say when, from one token of a sentence on. */
final class TimeReader {
    private static final Set<String> BEFORE_MONTH =
            Set.of("in", "since", "until", "till", "by", "during", "from", "of", "between");
    private static final Set<String> BEFORE_YEAR = Set.of(
            "in", "since", "until", "till", "by", "during", "from", "of", "early", "late", "before", "after", "mid",
            "to", "and", "between");
    private static final Set<String> NEXT_TO_A_SEASON = Set.of("in", "during", "since", "until", "over", "by");

    private final Tree tree;
    private final CalendarWords words;
    private final Calendar calendar;

    /** Words up to a token, with what they say; the date is missing where it cannot be known. */
    record Reading(int end, Optional<FactDate> date) {}

    TimeReader(Tree tree, Calendar calendar) {
        this.tree = tree;
        this.words = new CalendarWords(tree);
        this.calendar = calendar;
    }

    /** What the words from this token on say, the longest reading first. */
    Optional<Reading> at(int i) {
        String word = words.lower(i);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        if (Character.isDigit(word.charAt(0))) {
            return iso(i, word).or(() -> dayAndMonth(i)).or(() -> count(i)).or(() -> bareYear(i));
        }
        if (word.equals("the")) {
            return dayAndMonth(i + 1)
                    .or(() -> which(i + 1, true))
                    .or(() -> edge(i + 1))
                    .or(() -> season(i + 1));
        }
        if (word.equals("in")) {
            return inRecent(i);
        }
        return words.name(i).flatMap(each -> named(i, each)).or(() -> hyphened(i, word));
    }

    private Optional<Reading> named(int i, Name name) {
        return switch (name.kind()) {
            case WEEKDAY, SHORT -> weekday(i, name);
            case MONTH -> month(i, name.value());
            case DAY -> Optional.of(new Reading(i + 1, calendar.day(name.value())));
            case WHICH -> which(i, false);
            case EDGE -> edge(i);
            case NUMBER -> count(i);
            case SEASON -> season(i);
            case PART, UNIT -> Optional.empty();
        };
    }

    /** "2025-07-03". */
    private Optional<Reading> iso(int i, String word) {
        String[] parts = word.length() == 10 ? word.split("-", -1) : new String[0];
        boolean date = parts.length == 3 && parts[0].length() == 4 && parts[1].length() == 2;
        boolean digits = date && (parts[0] + parts[1] + parts[2]).chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(new Reading(i + 1, calendar.iso(parts[0], parts[1], parts[2]))) : Optional.empty();
    }

    /** "3 July 2025", "3rd of July". */
    private Optional<Reading> dayAndMonth(int i) {
        int day = words.dayNumber(i);
        int at = words.lower(i + 1).equals("of") ? i + 2 : i + 1;
        Optional<Name> month = day > 0 ? words.name(at, Kind.MONTH) : Optional.empty();
        if (month.isEmpty() || !Calendar.isDay(month.get().value(), day)) {
            return Optional.empty();
        }
        OptionalInt year = words.year(words.comma(at + 1));
        int end = year.isPresent() ? words.comma(at + 1) + 1 : at + 1;
        return Optional.of(new Reading(end, calendar.date(year, month.get().value(), day)));
    }

    /** "July 3, 2025", "July 2025", "July of that year"; the bare month only where it cannot be anything else. */
    private Optional<Reading> month(int i, int month) {
        int day = words.dayNumber(i + 1);
        if (day > 0 && Calendar.isDay(month, day)) {
            OptionalInt year = words.year(words.comma(i + 2));
            int end = year.isPresent() ? words.comma(i + 2) + 1 : i + 2;
            return Optional.of(new Reading(end, calendar.date(year, month, day)));
        }
        OptionalInt year = words.year(words.comma(i + 1));
        if (year.isPresent()) {
            return Optional.of(new Reading(words.comma(i + 1) + 1, calendar.month(year.getAsInt(), month)));
        }
        boolean ofYear = words.lower(i + 1).equals("of") && words.lower(i + 3).equals("year");
        if (ofYear && (words.lower(i + 2).equals("that") || words.lower(i + 2).equals("same"))) {
            return Optional.of(new Reading(i + 4, calendar.monthOfThatYear(month)));
        }
        if (ofYear && words.lower(i + 2).equals("this")) {
            return Optional.of(new Reading(i + 4, calendar.month(month)));
        }
        boolean alone = i > 0 && (BEFORE_MONTH.contains(words.lower(i - 1)) || range(i));
        return alone ? Optional.of(new Reading(i + 1, calendar.month(month))) : Optional.empty();
    }

    /** "from March to May". */
    private boolean range(int i) {
        boolean joined = words.lower(i - 1).equals("to")
                || words.lower(i - 1).equals("and")
                || words.lower(i - 1).equals("through");
        return joined && i > 1 && words.name(i - 2, Kind.MONTH).isPresent();
    }

    private Optional<Reading> weekday(int i, Name day) {
        int next = words.comma(i + 1);
        Optional<Reading> date = words.name(next, Kind.MONTH)
                .filter(each -> words.dayNumber(next + 1) > 0)
                .flatMap(each -> month(next, each.value()))
                .or(() -> dayAndMonth(words.lower(next).equals("the") ? next + 1 : next));
        if (date.isPresent()) {
            return date;
        }
        if (day.kind() == Kind.SHORT && !words.lower(i - 1).equals("on")) {
            return Optional.empty();
        }
        return Optional.of(new Reading(words.part(i + 1), calendar.weekday(day.value())));
    }

    /** "Last week", "this Monday", "next July", "the past three days", "the previous month". */
    private Optional<Reading> which(int i, boolean definite) {
        Optional<Name> which = words.name(i, Kind.WHICH);
        Optional<Name> what = which.isPresent() ? words.name(i + 1) : Optional.empty();
        if (what.isEmpty()) {
            return Optional.empty();
        }
        int step = which.get().value();
        boolean told = Set.of("previous", "preceding", "following").contains(words.lower(i))
                || (definite
                        && words.lower(i).equals("next")
                        && words.lower(i + 1).equals("day"));
        Name name = what.get();
        return switch (name.kind()) {
            case WEEKDAY -> Optional.of(new Reading(words.part(i + 2), calendar.weekday(step, name.value())));
            case MONTH -> Optional.of(new Reading(i + 2, calendar.month(name.value())));
            case SEASON -> Optional.of(new Reading(i + 2, calendar.season(step, name.value())));
            case UNIT -> unit(i, step, name.text(), definite, told);
            case PART ->
                definite || told || step > 0 ? Optional.empty() : Optional.of(new Reading(i + 2, calendar.day(step)));
            case NUMBER ->
                words.name(i + 2, Kind.UNIT)
                        .filter(unit -> step != 0)
                        .map(unit -> new Reading(i + 3, calendar.around(step > 0, name.value(), unit.text())));
            case SHORT, DAY, WHICH, EDGE -> Optional.empty();
        };
    }

    private Optional<Reading> unit(int i, int step, String unit, boolean definite, boolean told) {
        if (words.lower(i + 1).endsWith("s")) {
            return Optional.of(new Reading(i + 2, calendar.around(step > 0, 0, unit)));
        }
        if (told) {
            return Optional.of(new Reading(i + 2, calendar.periodFromTold(step, unit, tree.number())));
        }
        if (unit.equals("day") || (definite && words.lower(i).equals("current"))) {
            return Optional.empty();
        }
        return Optional.of(new Reading(i + 2, calendar.period(step, unit)));
    }

    /** "In recent weeks", "in the coming days", "in the spring". */
    private Optional<Reading> inRecent(int i) {
        int at = words.lower(i + 1).equals("the") ? i + 2 : i + 1;
        boolean recent = words.lower(at).equals("recent");
        Optional<Name> unit =
                words.name(at + 1, Kind.UNIT).filter(each -> words.lower(at + 1).endsWith("s"));
        if (recent && unit.isPresent()) {
            return Optional.of(
                    new Reading(at + 2, calendar.around(false, 0, unit.get().text())));
        }
        return words.name(at, Kind.WHICH)
                .filter(each -> each.value() != 0 && unit.isPresent())
                .map(each -> new Reading(
                        at + 2, calendar.around(each.value() > 0, 0, unit.get().text())));
    }

    /** "Early July", "late in 2022", "the end of May". */
    private Optional<Reading> edge(int i) {
        if (words.name(i, Kind.EDGE).isEmpty()) {
            return Optional.empty();
        }
        int at = words.lower(i + 1).equals("in") || words.lower(i + 1).equals("of") ? i + 2 : i + 1;
        at = words.lower(at).equals("-") ? at + 1 : at;
        int here = at;
        Optional<Reading> month = words.name(here, Kind.MONTH)
                .flatMap(each -> month(here, each.value())
                        .or(() -> Optional.of(new Reading(here + 1, calendar.month(each.value())))));
        return month.or(() -> words.year(here).isPresent()
                ? Optional.of(
                        new Reading(here + 1, calendar.year(words.year(here).getAsInt())))
                : Optional.empty());
    }

    /** "Mid-July", "early-2022". */
    private Optional<Reading> hyphened(int i, String word) {
        int hyphen = word.indexOf('-');
        if (hyphen <= 0 || !CalendarNames.is(word.substring(0, hyphen), Kind.EDGE)) {
            return Optional.empty();
        }
        Optional<Name> month = CalendarNames.of(word.substring(hyphen + 1)).filter(each -> each.kind() == Kind.MONTH);
        OptionalInt year = words.year(i + 1);
        return month.map(each -> year.isPresent()
                ? new Reading(i + 2, calendar.month(year.getAsInt(), each.value()))
                : new Reading(i + 1, calendar.month(each.value())));
    }

    private Optional<Reading> season(int i) {
        Optional<Name> season = words.name(i, Kind.SEASON);
        if (season.isEmpty() || tree.tagged(i, "VERB")) {
            return Optional.empty();
        }
        int at = words.lower(i + 1).equals("of") ? i + 2 : i + 1;
        OptionalInt year = words.year(at);
        if (year.isPresent()) {
            return Optional.of(new Reading(
                    at + 1, calendar.seasonOf(year.getAsInt(), season.get().value())));
        }
        boolean near = words.lower(i - 1).equals("the") && i > 1 && NEXT_TO_A_SEASON.contains(words.lower(i - 2));
        return near
                ? Optional.of(
                        new Reading(i + 1, calendar.season(-1, season.get().value())))
                : Optional.empty();
    }

    private Optional<Reading> bareYear(int i) {
        OptionalInt year = words.year(i);
        boolean near = i > 0 && BEFORE_YEAR.contains(words.lower(i - 1));
        return year.isPresent() && near
                ? Optional.of(new Reading(i + 1, calendar.year(year.getAsInt())))
                : Optional.empty();
    }

    /** "Two days ago", "a week later". */
    private Optional<Reading> count(int i) {
        Optional<Name> number = words.name(i, Kind.NUMBER);
        boolean few = words.lower(i).equals("a")
                && words.name(i + 1, Kind.NUMBER)
                        .filter(each -> each.value() == 0)
                        .isPresent();
        int at = few ? (words.lower(i + 2).equals("of") ? i + 3 : i + 2) : i + 1;
        int count = few ? 0 : number.isPresent() ? number.get().value() : CalendarWords.digits(words.lower(i));
        Optional<Name> unit = count < 0 ? Optional.empty() : words.name(at, Kind.UNIT);
        return unit.flatMap(each -> direction(at + 1, count, each.text()));
    }

    private Optional<Reading> direction(int i, int count, String unit) {
        return switch (words.lower(i)) {
            case "ago" -> Optional.of(new Reading(i + 1, calendar.ago(-1, count, unit)));
            case "from" ->
                words.lower(i + 1).equals("now")
                        ? Optional.of(new Reading(i + 2, calendar.ago(1, count, unit)))
                        : Optional.empty();
            case "earlier" -> Optional.of(new Reading(i + 1, told(-1, count, unit)));
            case "later" -> Optional.of(new Reading(i + 1, told(1, count, unit)));
            default -> Optional.empty();
        };
    }

    private Optional<FactDate> told(int sign, int count, String unit) {
        Optional<LocalDate> from = calendar.toldAt(tree.number());
        return from.map(day -> Calendar.away(day, sign, count, unit));
    }
}
