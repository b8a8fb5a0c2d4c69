package org.daybook.plugins.english.times;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.daybook.plugins.english.tree.CalendarNames;
import org.daybook.plugins.english.tree.CalendarNames.Kind;
import org.daybook.plugins.english.tree.CalendarNames.Name;
import org.daybook.plugins.english.tree.Tree;

/** The words of a sentence as the calendar sees them. A word outside of the sentence is "". */
final class CalendarWords {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    private final Tree tree;

    CalendarWords(Tree tree) {
        this.tree = tree;
    }

    String lower(int i) {
        return i >= 0 && i < tree.size() ? tree.lower(i) : "";
    }

    /** A word of the calendar; months and weekdays are capitalised. */
    Optional<Name> name(int i) {
        String word = lower(i);
        String plain = word.length() > 2 && word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return CalendarNames.of(plain).filter(each -> switch (each.kind()) {
            case MONTH, WEEKDAY, SHORT ->
                Character.isUpperCase(tree.token(i).text().charAt(0));
            case DAY, PART, UNIT, SEASON, WHICH, EDGE, NUMBER -> true;
        });
    }

    Optional<Name> name(int i, Kind kind) {
        return name(i).filter(each -> each.kind() == kind);
    }

    int comma(int i) {
        return lower(i).equals(",") ? i + 1 : i;
    }

    OptionalInt year(int i) {
        String word = lower(i);
        if (word.length() != 4 || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalInt.empty();
        }
        int year = Integer.parseInt(word);
        return year >= FIRST_YEAR && year <= LAST_YEAR ? OptionalInt.of(year) : OptionalInt.empty();
    }

    /** "3", "3rd"; 0 for anything else. */
    int dayNumber(int i) {
        String word = lower(i);
        int digits = 0;
        while (digits < word.length() && digits < 3 && Character.digit(word.charAt(digits), 10) >= 0) {
            digits++;
        }
        boolean plain = digits > 0
                && digits < 3
                && (digits == word.length() || Set.of("st", "nd", "rd", "th").contains(word.substring(digits)));
        int day = plain ? Integer.parseInt(word.substring(0, digits)) : 0;
        return day <= 31 ? day : 0;
    }

    /** -1 when the word is no small number. */
    static int digits(String word) {
        return word.length() < 4 && !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(word)
                : -1;
    }

    int part(int i) {
        return name(i, Kind.PART).isPresent() ? i + 1 : i;
    }
}
