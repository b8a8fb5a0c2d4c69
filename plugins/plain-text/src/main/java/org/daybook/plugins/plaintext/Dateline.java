package org.daybook.plugins.plaintext;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where and when a report was written, before its first sentence.
 *
 * @param length of the words with the dash behind them
 * @param date stated in full
 * @param words without the dash
 */
record Dateline(int length, Optional<LocalDate> date, String words) {

    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
    private static final String FULL = "(?i:\\d{1,2}(?:st|nd|rd|th)? " + MONTH + ",? \\d{4}|" + MONTH
            + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})";
    private static final String CREDIT = "\\([\\p{L}/ .]{1,20}\\)";
    private static final String DASH = " ?[-–—]{1,2} ?";

    /** "KYIV, Ukraine, July 3 (Reuters) - ", "WASHINGTON – ", "Moscow (AP) — ". */
    private static final Pattern PLACE = Pattern.compile(
            "\\A(?=\\p{Lu})(?:\\p{Lu}[\\p{Lu}'’.-]*+(?:[ /]\\p{Lu}[\\p{Lu}'’.-]*+){0,3}(?:, ?[\\p{L}\\d.]{1,14}(?: [\\p{L}\\d.]{1,12}){0,2}){0,3}(?: ?"
                    + CREDIT + ")?|(?:\\p{Lu}[\\p{L}'’.-]{1,20}+[, /]*){1,4}" + CREDIT + ")" + DASH);

    /** "Copenhagen, 3 July 2025 - ", "New York, NY, July 3, 2025 (AP) — ", "[Brussels (dpa), 3.7.2025]". */
    private static final Pattern DATED = Pattern.compile("\\A\\[?(?:\\p{Lu}[\\p{L}'’.-]{1,20}+[, /|]*+){1,5}(?:"
            + CREDIT + "[, ]*+)?" + FULL + "(?:,? " + CREDIT + "|, \\p{Lu}[\\p{L}-]{1,20})?(?:\\] ?|" + DASH + "|: )");

    private static final Pattern AGENCY = Pattern.compile("\\A" + CREDIT + DASH);
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?i)\\b(" + MONTH + ") (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?i)\\b(\\d{1,2})(?:st|nd|rd|th)? (" + MONTH + "),? (\\d{4})");

    /** The dateline that a paragraph opens with; empty when it has none, or nothing behind it. */
    static Optional<Dateline> of(String paragraph) {
        return match(PLACE, paragraph)
                .or(() -> match(DATED, paragraph))
                .or(() -> match(AGENCY, paragraph).filter(each -> Credits.isAgency(each.words())));
    }

    private static Optional<Dateline> match(Pattern form, String paragraph) {
        Matcher found = form.matcher(paragraph);
        return found.lookingAt()
                ? Optional.of(new Dateline(
                        found.end(), date(found.group()), found.group().strip()))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String words) {
        return read(ISO, words, 1, 2, 3)
                .or(() -> read(DAY_FIRST, words, 3, 2, 1))
                .or(() -> read(MONTH_FIRST, words, 3, 1, 2))
                .or(() -> read(DOTTED, words, 3, 2, 1));
    }

    private static Optional<LocalDate> read(Pattern form, String words, int year, int month, int day) {
        Matcher found = form.matcher(words);
        return found.find()
                ? StatedDate.date(found.group(year), found.group(month), found.group(day))
                : Optional.empty();
    }
}
