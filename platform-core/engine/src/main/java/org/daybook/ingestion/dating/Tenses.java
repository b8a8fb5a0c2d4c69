package org.daybook.ingestion.dating;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells from the words of a sentence whether a day in it has gone by. English only; no grammar, just the nearest verb. */
final class Tenses {

    private static final Set<String> FUTURE = Set.of(
            "will",
            "won't",
            "won’t",
            "shall",
            "may",
            "might",
            "could",
            "would",
            "should",
            "can",
            "going",
            "expected",
            "expects",
            "expect",
            "plans",
            "planned",
            "planning",
            "plan",
            "scheduled",
            "due",
            "set",
            "hopes",
            "hoped",
            "hope",
            "wants",
            "intends",
            "aims",
            "next",
            "upcoming",
            "forthcoming",
            "soon",
            "prepares",
            "until",
            "by",
            "ahead",
            "slated");
    private static final Set<String> PAST = Set.of(
            "said", "told", "was", "were", "had", "has", "have", "did", "spoke", "met", "held", "went", "came", "took",
            "gave", "made", "began", "struck", "hit", "led", "sent", "won", "lost", "left", "fell", "rose", "saw",
            "shot", "flew", "became", "broke", "wrote", "brought", "thought", "found", "got", "put", "cut", "kept",
            "paid", "ran", "sat", "sold", "stood", "threw", "knew", "drew", "died", "during", "been", "after", "last",
            "earlier");
    private static final Set<String> NO_VERBS = Set.of(
            "united", "need", "speed", "red", "bed", "indeed", "hundred", "armed", "allied", "unmanned", "so-called");

    private Tenses() {}

    /**
     * The verb before the day decides; when the day opens the sentence, the first verb after it does.
     *
     * @param words of the sentence
     * @param at index of the word that names the day
     */
    static Mention.Tense of(List<String> words, int at) {
        boolean possessive = words.get(at).endsWith("'s") || words.get(at).endsWith("’s");
        if (possessive) {
            return words.subList(at + 1, Math.min(words.size(), at + 4)).contains("will")
                    ? Mention.Tense.FUTURE
                    : Mention.Tense.PAST;
        }
        for (int i = at - 1; i >= 0; i--) {
            if (isFuture(words.get(i))) {
                return Mention.Tense.FUTURE;
            }
            // "will be held on": a participle after "be" says nothing, the verb before it does
            if (isPast(words.get(i)) && (i == 0 || !words.get(i - 1).equals("be"))) {
                return Mention.Tense.PAST;
            }
        }
        for (int i = at + 1; i < words.size(); i++) {
            if (isFuture(words.get(i))) {
                return Mention.Tense.FUTURE;
            }
            if (isPast(words.get(i))) {
                return Mention.Tense.PAST;
            }
        }
        return Mention.Tense.PAST;
    }

    private static boolean isFuture(String word) {
        return FUTURE.contains(word.toLowerCase(Locale.ROOT)) || word.endsWith("'ll") || word.endsWith("’ll");
    }

    private static boolean isPast(String word) {
        return PAST.contains(word)
                || (word.length() > 3
                        && word.endsWith("ed")
                        && Character.isLowerCase(word.charAt(0))
                        && !NO_VERBS.contains(word));
    }
}
