package org.daybook.plugins.weaponsaid.status;

import java.util.List;
import java.util.Set;
import org.daybook.plugin.reading.Reading;

/**
 * A sentence made ready for climbing: its words looked up once, however many items it names.
 *
 * @param items the words that head the items of the sentence
 */
public record Slope(
        Reading reading,
        StepWords words,
        int sentence,
        Set<Integer> items,
        Lookup lookup,
        Tone tone,
        List<Lookup.Found> phrases) {

    public static Slope of(Reading reading, StepWords words, int sentence, Set<Integer> items) {
        Lookup lookup = new Lookup(reading, words, sentence);
        return new Slope(
                reading,
                words,
                sentence,
                Set.copyOf(items),
                lookup,
                new Tone(reading, words, sentence),
                lookup.phrases());
    }

    /** The way up from a word. */
    public Climb from(int token) {
        return Climb.on(this, token);
    }
}
