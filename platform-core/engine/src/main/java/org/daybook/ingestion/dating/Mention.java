package org.daybook.ingestion.dating;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.Optional;

/**
 * Words of an article that name a day.
 *
 * @param sentence number of its sentence
 * @param words as written, for the reason shown to the analyst
 * @param shift days from the day of writing: -1 for "yesterday"; empty for other words
 */
record Mention(
        int sentence,
        String words,
        Tense tense,
        Optional<DayOfWeek> weekday,
        Optional<MonthDay> day,
        Optional<Integer> year,
        Optional<Integer> shift) {

    /** Whether the sentence tells it as gone by or as to come. */
    enum Tense {
        PAST,
        FUTURE
    }
}
