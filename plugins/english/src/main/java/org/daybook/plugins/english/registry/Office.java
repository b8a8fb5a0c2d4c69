package org.daybook.plugins.english.registry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.plugins.english.registry.Entry.Term;

/** Reads the offices of a person: "prime minister 2010-05..2016-07; NATO: secretary general 2024-10..". */
final class Office {
    private static final String DAY = "\\d{4}-\\d{2}(?:-\\d{2})?";
    private static final Pattern TERM =
            Pattern.compile("(?:([A-Z]+): )?([A-Za-z][A-Za-z' -]*) (" + DAY + ")\\.\\.(" + DAY + ")?");

    private Office() {}

    static List<Term> terms(Line line, int column) {
        List<Term> terms = new ArrayList<>();
        for (String each : line.cell(column).split(";", -1)) {
            if (!each.isBlank()) {
                terms.add(term(line, each.strip()));
            }
        }
        return List.copyOf(terms);
    }

    private static Term term(Line line, String text) {
        Matcher matcher = TERM.matcher(text);
        if (!matcher.matches()) {
            throw line.wrong("the office “" + text + "” has to read like “president 2017-05-14..2022-05” or, while it"
                    + " lasts, “president 2022-05..”; several are divided by “;”");
        }
        LocalDate from = day(line, matcher.group(3));
        LocalDate until = matcher.group(4) == null ? LocalDate.MAX : day(line, matcher.group(4));
        if (!from.isBefore(until) && !matcher.group(3).equals(matcher.group(4))) {
            throw line.wrong("the office “" + text + "” ends before it begins");
        }
        return new Term(matcher.group(2), Optional.ofNullable(matcher.group(1)), from, until);
    }

    private static LocalDate day(Line line, String text) {
        try {
            return text.length() == 7 ? YearMonth.parse(text).atDay(1) : LocalDate.parse(text);
        } catch (java.time.DateTimeException e) {
            throw line.wrong("“" + text + "” is no day; write YYYY-MM or YYYY-MM-DD");
        }
    }
}
