package org.daybook.plugins.interactions.proposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.daybook.plugin.analysis.Sentence;
import org.daybook.plugin.analysis.Token;

/**
 * A run of words around a noun, found by word classes alone.
 *
 * @param from index of its first word
 * @param to index after its last word
 * @param head index of its noun
 * @param before the preposition before it, "" when none
 */
record Chunk(int from, int to, int head, String before) {

    private static final Set<String> INSIDE = Set.of("DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON", "SYM");
    private static final Set<String> HEADS = Set.of("NOUN", "PROPN", "PRON");
    private static final Set<String> OPENERS = Set.of("DET", "PRON");
    private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that", "whose", "what", "there");

    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today");

    /** The chunks of a sentence, in order. */
    static List<Chunk> of(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<Chunk> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            if (verbal(tokens, at, 0)) {
                at++;
                continue;
            }
            int to = end(tokens, at);
            int head = head(tokens, at, to);
            if (head >= 0) {
                found.add(new Chunk(at, to, head, before(tokens, at)));
            }
            at = Math.max(to, at + 1);
        }
        return List.copyOf(found);
    }

    private static int end(List<Token> tokens, int from) {
        if (day(tokens, from)) {
            return from + 1;
        }
        int at = from;
        boolean headed = false;
        while (at < tokens.size() && inside(tokens, at, from)) {
            boolean opener = OPENERS.contains(tokens.get(at).tag());
            if (day(tokens, at) && at > from) {
                break;
            }
            if ((opener && headed) || verbal(tokens, at, from)) {
                break;
            }
            headed |= HEADS.contains(tokens.get(at).tag());
            if (RELATIVE.contains(word(tokens, at)) && tokens.get(at).tag().equals("PRON")) {
                return at == from ? at + 1 : at;
            }
            at++;
        }
        return at;
    }

    /** "The court freed activist Lee": what looks like an adjective after a noun is most likely a verb. */
    static boolean verbal(List<Token> tokens, int at, int from) {
        Token token = tokens.get(at);
        boolean adjective = token.tag().equals("ADJ") && token.text().endsWith("ed");
        boolean participle = token.tag().equals("VERB")
                && token.relation().equals("amod")
                && !token.fine().equals("VBG");
        if (at <= from || token.text().contains("-") || (!adjective && !participle)) {
            return false;
        }
        Token before = tokens.get(at - 1);
        boolean adverb = before.tag().equals("ADV") && before.text().endsWith("ly") && at > from + 1;
        Token noun = adverb ? tokens.get(at - 2) : before;
        return HEADS.contains(noun.tag()) && !noun.fine().equals("PRP$");
    }

    private static boolean day(List<Token> tokens, int at) {
        return DAYS.contains(word(tokens, at));
    }

    private static boolean inside(List<Token> tokens, int at, int from) {
        Token token = tokens.get(at);
        boolean owner = at > from && token.fine().equals("POS");
        boolean dashed = at > from && (token.text().equals("-") || token.text().equals("&"));
        boolean participle = token.tag().equals("VERB") && token.relation().equals("amod") && token.head() > at;
        return INSIDE.contains(token.tag()) || owner || dashed || participle;
    }

    private static int head(List<Token> tokens, int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            if (HEADS.contains(tokens.get(at).tag()) && !RELATIVE.contains(word(tokens, at))) {
                return at;
            }
        }
        return -1;
    }

    private static String before(List<Token> tokens, int from) {
        if (from == 0) {
            return "";
        }
        Token token = tokens.get(from - 1);
        boolean preposition = token.tag().equals("ADP")
                || token.fine().equals("TO")
                || token.fine().equals("IN");
        return preposition ? word(tokens, from - 1) : "";
    }

    private static String word(List<Token> tokens, int at) {
        return tokens.get(at).text().toLowerCase(Locale.ROOT);
    }
}
