package org.daybook.plugins.english.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.plugin.document.Span;

/**
 * Cuts a paragraph into words as the English Web Treebank does, but keeps hyphenated words whole. Works from blank to
 * blank and looks at each unit a bounded number of times.
 */
final class Tokenizer {
    /** No word is longer; what is comes from hostile or binary text and is cut. */
    private static final int LONGEST_WORD = 120;

    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?:https?://|www\\.)\\S{2,}|[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64})+|"
                    + "[a-z0-9-]{2,64}(?:\\.[a-z0-9-]{2,64})*\\.(?:com|org|net|gov|edu|info|co|tv|ua|ru|eu|uk|io|az)(?:/\\S*)?");
    private static final Pattern FIGURE_AND_HALF_DAY = Pattern.compile("(?i)([0-9:.]+)([ap]\\.?m\\.?)");
    private static final Set<String> TWO_WORDS = Set.of("cannot", "gonna", "gotta", "wanna");

    private final Abbreviations abbreviations;

    Tokenizer(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    List<Span> words(String text, Span paragraph) {
        List<Span> words = new ArrayList<>();
        int at = paragraph.start();
        while (at < paragraph.end()) {
            if (Characters.isSpace(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < paragraph.end() && !Characters.isSpace(text.charAt(end))) {
                end++;
            }
            chunk(text, at, end, words);
            at = end;
        }
        return words;
    }

    private void chunk(String text, int start, int end, List<Span> words) {
        int from = start;
        while (from < end) {
            int to = Math.min(end, from + LONGEST_WORD);
            if (to < end
                    && Character.isLowSurrogate(text.charAt(to))
                    && Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            from = piece(text, from, to, words);
        }
    }

    /** Takes words off the front of a piece without blanks; answers where it stopped. */
    private int piece(String text, int start, int end, List<Span> words) {
        char first = text.charAt(start);
        if (Characters.opens(first) && !isDroppedLetter(text, start, end)) {
            return add(words, start, start + 1);
        }
        int run = runOf(text, start, end);
        if (run > 0) {
            return add(words, start, start + run);
        }
        if (Character.isLetterOrDigit(first) && isPointed(text, start, end)) {
            Matcher address = ADDRESS.matcher(text).region(start, end);
            if (address.lookingAt()) {
                return add(words, start, trimAddress(text, start, address.end()));
            }
        }
        if (Characters.isCurrency(first)) {
            return add(words, start, start + 1);
        }
        int cut = wordEnd(text, start, end);
        if (cut == start) {
            return add(words, start, start + 1);
        }
        word(text, start, cut, words);
        return cut;
    }

    /** Whether it has what every address has; looking for one takes longer. */
    private static boolean isPointed(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.' || c == '@' || c == ':') {
                return true;
            }
        }
        return false;
    }

    /** The length of a run of equal dashes or full stops, or of a single mark; 0 when a word begins here. */
    private static int runOf(String text, int start, int end) {
        char first = text.charAt(start);
        int same = 1;
        while (start + same < end && text.charAt(start + same) == first) {
            same++;
        }
        if (first == '.' || Characters.isDash(first)) {
            boolean signed = same == 1 && start + 1 < end && Character.isDigit(text.charAt(start + 1));
            return signed ? 0 : same;
        }
        return Characters.standsAlone(first) || first == ',' || first == ':' || first == '/' || first == '%' ? 1 : 0;
    }

    private int wordEnd(String text, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            char c = text.charAt(i);
            char before = text.charAt(i - 1);
            boolean last = i + 1 == end;
            char after = last ? ' ' : text.charAt(i + 1);
            boolean betweenFigures = Character.isDigit(before) && Character.isDigit(after);
            boolean cut = Characters.standsAlone(c)
                    || ((c == ',' || c == ':' || c == '/') && !betweenFigures)
                    || (c == '%')
                    || (Characters.isCurrency(c) && Character.isDigit(after) && !Character.isUpperCase(before))
                    || (Characters.isDash(c) && (last || !Character.isLetterOrDigit(after)))
                    || (c == '–' && Character.isLetter(before) && Character.isLowerCase(after))
                    || (c == '.' && endsHere(text, start, i, end));
            if (cut) {
                return i;
            }
            if (Characters.isCurrency(c) && Character.isDigit(after)) {
                return i + 1;
            }
        }
        return end;
    }

    /** Whether the full stop at {@code dot} is none of the word's. */
    private boolean endsHere(String text, int start, int dot, int end) {
        int next = dot + 1;
        while (next < end && Characters.closes(text.charAt(next))) {
            next++;
        }
        if (next >= end || ",;:?!".indexOf(text.charAt(next)) >= 0 || next > dot + 1) {
            return !keepsStop(text, start, dot);
        }
        char after = text.charAt(next);
        if (after == '.') {
            return true;
        }
        return isGlued(text, start, dot, next, end);
    }

    /** Two sentences without a blank between them: "delayed.In an email", but not "U.S." and "News.Az". */
    private boolean isGlued(String text, int start, int dot, int next, int end) {
        if (!Character.isUpperCase(text.charAt(next)) || dot - start < 2) {
            return Characters.opens(text.charAt(next)) && text.charAt(next) != '*';
        }
        int stop = next + 1;
        while (stop < end && Character.isLetter(text.charAt(stop))) {
            stop++;
        }
        char before = text.charAt(dot - 1);
        if (stop < end && text.charAt(stop) == '.' && stop - next == 1) {
            return Character.isLowerCase(before) && dot - start > 3;
        }
        boolean opener = abbreviations.kind(text, next, stop) == Abbreviations.Kind.OPENER;
        boolean plain = Character.isLowerCase(text.charAt(start)) && Character.isLowerCase(before);
        boolean twoWords = Character.isLowerCase(before) && stop - next > 3;
        return opener || plain || twoWords || (Character.isDigit(before) && stop - next > 1);
    }

    /** Abbreviations, initials and "U.S." keep their full stop. */
    private boolean keepsStop(String text, int start, int dot) {
        int from = start;
        for (int i = dot - 1; i > start; i--) {
            if (Characters.isDash(text.charAt(i))) {
                from = i + 1;
                break;
            }
        }
        int length = dot - from;
        if (length == 1) {
            return Character.isUpperCase(text.charAt(from)) && text.charAt(from) != 'I';
        }
        boolean dotted = length >= 3 && length % 2 == 1;
        for (int i = from; dotted && i < dot; i++) {
            dotted = (i - from) % 2 == 0 ? Character.isLetter(text.charAt(i)) : text.charAt(i) == '.';
        }
        return dotted
                || switch (abbreviations.kind(text, from, dot)) {
                    case NEVER_LAST, MAYBE_LAST -> true;
                    case BEFORE_FIGURE -> figureFollows(text, dot + 1);
                    case OPENER, SPEECH, NONE -> false;
                };
    }

    private static boolean figureFollows(String text, int from) {
        int at = from;
        while (at < text.length() && at < from + 3 && Characters.isSpace(text.charAt(at)) && text.charAt(at) != '\n') {
            at++;
        }
        return at < text.length() && at > from && Character.isDigit(text.charAt(at));
    }

    /** Cuts endings off: do|n't, Macron|'s, nations|', can|not, 6|pm. */
    private static void word(String text, int start, int end, List<Span> words) {
        int cut = endingOf(text, start, end);
        if (cut > start && cut < end) {
            add(words, start, cut);
            add(words, cut, end);
        } else {
            add(words, start, end);
        }
    }

    private static int endingOf(String text, int start, int end) {
        int length = end - start;
        for (int i = Math.max(start + 1, end - 3); i < end; i++) {
            if (Characters.isApostrophe(text.charAt(i))) {
                String tail = text.substring(i + 1, end).toLowerCase(java.util.Locale.ROOT);
                if (tail.equals("t") && length > 3 && (text.charAt(i - 1) | 32) == 'n') {
                    return i - 1;
                }
                return Set.of("", "s", "m", "d", "re", "ve", "ll").contains(tail) ? i : end;
            }
        }
        if (length <= 6) {
            String word = text.substring(start, end);
            if (TWO_WORDS.contains(word.toLowerCase(java.util.Locale.ROOT))) {
                return end - (length == 6 ? 3 : 2);
            }
        }
        if (Character.isDigit(text.charAt(start)) && length <= 9) {
            Matcher halfDay = FIGURE_AND_HALF_DAY.matcher(text).region(start, end);
            return halfDay.matches() ? halfDay.start(2) : end;
        }
        return end;
    }

    /** ’em, ’til, '90s: the mark belongs to the word. */
    private static boolean isDroppedLetter(String text, int start, int end) {
        if (!Characters.isApostrophe(text.charAt(start)) || end - start < 2) {
            return false;
        }
        if (Character.isDigit(text.charAt(start + 1))) {
            return end - start <= 5;
        }
        int stop = start + 1;
        while (stop < end && Character.isLetter(text.charAt(stop))) {
            stop++;
        }
        String rest = text.substring(start + 1, stop).toLowerCase(java.util.Locale.ROOT);
        return Set.of("em", "til", "cause", "tis", "twas", "s", "re", "ve", "ll", "d", "m")
                .contains(rest);
    }

    private static int trimAddress(String text, int start, int end) {
        int stop = end;
        while (stop > start + 1
                && (Characters.closes(text.charAt(stop - 1)) || ".,;:!?".indexOf(text.charAt(stop - 1)) >= 0)) {
            stop--;
        }
        return stop;
    }

    private static int add(List<Span> words, int start, int end) {
        words.add(new Span(start, end));
        return end;
    }
}
