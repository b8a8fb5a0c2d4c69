package org.daybook.plugins.interactions.proposition;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.analysis.Token;
import org.daybook.plugin.fact.Modality;
import org.daybook.plugin.reading.Reading;
import org.daybook.plugin.reading.Table;

/** Whether a noun's event happened: "no talks", "a possible call", "no date for the meeting", "a call was not scheduled". */
final class Doubt {

    private static final Set<String> DATES =
            Set.of("date", "plan", "schedule", "time", "timetable", "venue", "prospect");
    private static final int CLIMB = 4;

    private static final Map<String, Modality> WORDS = new HashMap<>();
    private static final Map<String, Modality> VERBS = new HashMap<>();

    static {
        Table.beside(Doubt.class, "doubt.tsv")
                .rows()
                .forEach(row -> (row.get("kind").equals("verb") ? VERBS : WORDS)
                        .put(row.get("word"), Modality.valueOf(row.get("modality"))));
    }

    private final Reading reading;

    Doubt(Reading reading) {
        this.reading = reading;
    }

    Modality of(int sentence, int token) {
        if (!reading.has(sentence, token)) {
            return Modality.ASSERTED;
        }
        return said(sentence, token).or(() -> above(sentence, token)).orElse(Modality.ASSERTED);
    }

    private Optional<Modality> said(int sentence, int token) {
        for (int child : reading.children(sentence, token)) {
            Token word = reading.token(sentence, child);
            Modality modality = WORDS.get(word.lemma().toLowerCase(Locale.ROOT));
            boolean before =
                    child < token && Set.of("DET", "ADJ", "ADV", "VERB", "ADP").contains(word.tag());
            if (modality != null && before) {
                return Optional.of(modality);
            }
        }
        return Optional.empty();
    }

    /** What stands above it: the noun whose part it is, the verb that schedules, denies or expects it. */
    private Optional<Modality> above(int sentence, int token) {
        int at = token;
        for (int step = 0; step < CLIMB; step++) {
            int head = reading.token(sentence, at).head();
            if (!reading.has(sentence, head)) {
                return Optional.empty();
            }
            Token word = reading.token(sentence, head);
            String lemma = word.lemma().toLowerCase(Locale.ROOT);
            if (word.tag().equals("NOUN") && DATES.contains(lemma)) {
                return Optional.of(Modality.PLANNED);
            }
            if (word.tag().equals("VERB") && undated(sentence, head)) {
                return Optional.of(Modality.PLANNED);
            }
            Modality scheduled = VERBS.get(lemma);
            if (word.tag().equals("VERB") && scheduled != null) {
                return Optional.of(denied(sentence, head) ? Modality.NEGATED : scheduled);
            }
            if (word.tag().equals("VERB")) {
                return Optional.empty();
            }
            at = head;
        }
        return Optional.empty();
    }

    /** "No date has been announced for …". */
    private boolean undated(int sentence, int verb) {
        return reading.children(sentence, verb, "nsubj", "obj").stream()
                .filter(child ->
                        DATES.contains(reading.token(sentence, child).lemma().toLowerCase(Locale.ROOT)))
                .anyMatch(child -> reading.children(sentence, child, "det").stream()
                        .anyMatch(det -> reading.token(sentence, det).lemma().equalsIgnoreCase("no")));
    }

    private boolean denied(int sentence, int verb) {
        return reading.frameAt(sentence, verb)
                .map(reading::frame)
                .filter(frame -> frame.modality() == Modality.NEGATED)
                .isPresent();
    }
}
