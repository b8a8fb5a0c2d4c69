package org.daybook.plugins.english.text;

import java.util.ArrayList;
import java.util.List;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.document.Span;

/**
 * Cuts the titles, headings and bodies of articles into sentences and words, in time linear in their length. Offsets
 * are UTF-16 units of the article's text. Thread-safe.
 */
public final class SentenceCutter {
    /** Keeps all later work linear; no sentence written for readers is longer. */
    private static final int MOST_WORDS = 200;

    private static final int MOST_TRAILING_MARKS = 6;
    private static final int WORDS_TO_A_SPEECH_VERB = 5;

    private final Abbreviations abbreviations;
    private final Tokenizer tokenizer;

    private SentenceCutter(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
        this.tokenizer = new Tokenizer(abbreviations);
    }

    public static SentenceCutter load() {
        return new SentenceCutter(Abbreviations.load());
    }

    public List<Passage> cut(ParsedArticle article) {
        List<Passage> passages = new ArrayList<>();
        int number = 0;
        for (Paragraph paragraph : Paragraphs.of(article)) {
            List<Span> words = tokenizer.words(article.text(), paragraph.span());
            int first = 0;
            for (int i = 0; i < words.size(); i++) {
                boolean last = i + 1 == words.size();
                if (last || i + 1 - first >= MOST_WORDS || endsAfter(article.text(), words, i)) {
                    passages.add(new Passage(paragraph.region(), number, List.copyOf(words.subList(first, i + 1))));
                    first = i + 1;
                }
            }
            number++;
        }
        return passages;
    }

    private boolean endsAfter(String text, List<Span> words, int index) {
        int next = index + 1;
        if (isTrailingMark(text, words, next) || text.charAt(words.get(next).start()) == '\u2022') {
            return text.charAt(words.get(next).start()) == '\u2022';
        }
        int mark = index;
        while (mark > 0 && index - mark < MOST_TRAILING_MARKS && isTrailingMark(text, words, mark)) {
            mark--;
        }
        char end = text.charAt(words.get(mark).end() - 1);
        if (end != '.' && end != '!' && end != '?' && end != '…') {
            return false;
        }
        return switch (end) {
            case '.' -> stopEnds(text, words, mark, index);
            default -> startsSentence(text, words, next) && !(mark < index && speechFollows(text, words, next));
        };
    }

    /** A closing quotation mark, bracket or further mark that belongs to the sentence before it. */
    private static boolean isTrailingMark(String text, List<Span> words, int index) {
        Span word = words.get(index);
        if (word.length() != 1) {
            return false;
        }
        char c = text.charAt(word.start());
        if (c == '”' || c == '’' || c == ')' || c == ']' || c == '»' || c == '!' || c == '?') {
            return true;
        }
        boolean attached = word.start() > 0 && !Characters.isSpace(text.charAt(word.start() - 1));
        boolean free = word.end() >= text.length() || !Character.isLetterOrDigit(text.charAt(word.end()));
        boolean glued = index > 0 && ".!?…”".indexOf(text.charAt(word.start() - 1 < 0 ? 0 : word.start() - 1)) >= 0;
        return (c == '"' || c == '\'') && attached && (free || glued);
    }

    private boolean stopEnds(String text, List<Span> words, int mark, int index) {
        Span word = words.get(mark);
        int next = index + 1;
        if (word.length() > 1 && text.charAt(word.start()) != '.') {
            return abbreviations.kind(text, word.start(), word.end() - 1) != Abbreviations.Kind.NEVER_LAST
                    && word.length() > 2
                    && (opensSentence(text, words, next) || (mark < index && startsSentence(text, words, next)));
        }
        if (word.length() > 1) {
            return startsSentence(text, words, next);
        }
        boolean lower = Character.isLowerCase(text.charAt(words.get(next).start()));
        boolean shortName = mark > 0
                && words.get(mark - 1).length() <= 4
                && Character.isUpperCase(text.charAt(words.get(mark - 1).start()));
        return !(lower && (shortName || mark < index));
    }

    private static boolean startsSentence(String text, List<Span> words, int index) {
        char first = text.charAt(words.get(index).start());
        return !Character.isLowerCase(first) && ",;:.".indexOf(first) < 0 && !Characters.isDash(first);
    }

    /** After "U.S." or "a.m." only a capitalised word that opens sentences, or an opening quotation, starts one. */
    private boolean opensSentence(String text, List<Span> words, int index) {
        Span word = words.get(index);
        char first = text.charAt(word.start());
        if (first == '“' || first == '"') {
            return true;
        }
        return Character.isUpperCase(first)
                && abbreviations.kind(text, word.start(), word.end()) == Abbreviations.Kind.OPENER;
    }

    private boolean speechFollows(String text, List<Span> words, int from) {
        for (int i = from; i < words.size() && i < from + WORDS_TO_A_SPEECH_VERB; i++) {
            Span word = words.get(i);
            char first = text.charAt(word.start());
            if (abbreviations.kind(text, word.start(), word.end()) == Abbreviations.Kind.SPEECH) {
                return true;
            }
            if (!Character.isLetter(first)) {
                return false;
            }
        }
        return false;
    }
}
