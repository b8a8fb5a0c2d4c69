package org.daybook.app.gold.corpus;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Somebody in a gold line: {@code UKR}, {@code UKR:Kuleba} or {@code :M23}.
 *
 * @param code of the country; "" when only the words tell
 * @param words of which the actor must share one, in its name or as written; "" when only the country counts
 */
public record Party(String code, String words) {

    /** Nobody, or whoever it is: not asked for. */
    private static final String NOT_ASKED = "-";

    /** Kosovo has no code of its own in ISO 3166-1; tables differ. */
    private static final Map<String, Set<String>> ALSO = Map.of("KOS", Set.of("UNK", "XKX"));

    static Party of(String written) {
        int colon = written.indexOf(':');
        return colon < 0
                ? new Party(written, "")
                : new Party(written.substring(0, colon), written.substring(colon + 1));
    }

    public boolean asked() {
        return !code.equals(NOT_ASKED);
    }

    /** Whether an actor of the output is this one. */
    public boolean is(JsonNode actor) {
        if (!asked()) {
            return true;
        }
        String country = actor.path("country").stringValue("");
        boolean sameCountry = code.isEmpty()
                || code.equals(country)
                || ALSO.getOrDefault(code, Set.of()).contains(country);
        return sameCountry && (words.isEmpty() || sharesAWord(actor));
    }

    private boolean sharesAWord(JsonNode actor) {
        List<String> theirs =
                Words.of(actor.path("name").stringValue("") + " "
                                + actor.path("text").stringValue(""))
                        .stream()
                        .map(Words::stem)
                        .toList();
        return Words.telling(words).stream().map(Words::stem).anyMatch(theirs::contains);
    }
}
