package org.daybook.plugins.english.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Finds dictionary forms: by the table of exceptions, else by endings checked against known dictionary forms. */
public final class Lemmatizer {
    private static final String VOWELS = "aeiou";
    private static final Set<String> E_ENDINGS =
            Set.of("at", "iz", "ir", "ur", "id", "ut", "ad", "ik", "ak", "ok", "ud");
    private static final Set<String> SHORT_E_ENDINGS = Set.of("in", "ot", "am", "or", "ap");
    private final Map<String, String> exceptions;
    private final Set<String> bases;
    private final Lexicon lexicon;

    /** The first two are keyed by the first letter of the fine tag, a slash and the word: {@code V/struck}. */
    public Lemmatizer(Map<String, String> exceptions, Set<String> bases, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.exceptions = Map.copyOf(exceptions);
        this.bases = Set.copyOf(bases);
    }

    static Lemmatizer load(Lexicon lexicon) {
        Map<String, String> exceptions = new HashMap<>();
        Set<String> bases = new HashSet<>();
        for (String file : List.of("lemmas.tsv", "irregular.tsv")) {
            lines(file).forEach(line -> {
                String[] fields = line.split("\t", -1);
                if (fields.length == 2) {
                    bases.add(fields[0] + "/" + fields[1]);
                } else {
                    exceptions.put(fields[0] + "/" + fields[1], fields[2]);
                    bases.add(fields[0] + "/" + fields[2]);
                }
            });
        }
        return new Lemmatizer(exceptions, bases, lexicon);
    }

    private static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(Lemmatizer.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In lower case but for names, which stay as written. */
    public String lemma(String raw, String universal, String fine) {
        String word = Words.normalise(raw);
        if (universal.equals("PROPN")) {
            return word;
        }
        String low = word.toLowerCase(Locale.ROOT);
        int hyphen = low.lastIndexOf('-');
        if (hyphen > 0 && hyphen + 1 < low.length() && Character.isLetter(low.charAt(hyphen + 1))) {
            return low.substring(0, hyphen + 1) + simple(low.substring(hyphen + 1), fine);
        }
        return simple(low, fine);
    }

    private String simple(String low, String fine) {
        String exception = exceptions.get(fine.charAt(0) + "/" + low);
        return exception != null && !isBaseTag(fine, low) ? exception : byEnding(low, fine);
    }

    /** "found" is a dictionary form as VB, though not as VBD. */
    private boolean isBaseTag(String fine, String low) {
        return (fine.equals("VB") || fine.equals("VBP") || fine.equals("NN"))
                && bases.contains(fine.charAt(0) + "/" + low);
    }

    /** The dictionary form by rules alone. */
    public String byEnding(String low, String fine) {
        return switch (fine) {
            case "NNS", "NNPS", "VBZ" -> withoutS(low, fine.substring(0, 1));
            case "VBD", "VBN" -> low.endsWith("ed") && low.length() > 3 ? stem(low, 2, "V") : low;
            case "VBG" -> low.endsWith("ing") && low.length() > 4 ? stem(low, 3, "V") : low;
            case "JJR", "RBR" -> low.endsWith("er") && low.length() > 4 ? stem(low, 2, fine.substring(0, 1)) : low;
            case "JJS", "RBS" -> low.endsWith("est") && low.length() > 5 ? stem(low, 3, fine.substring(0, 1)) : low;
            default -> low;
        };
    }

    private boolean isBase(String kind, String word) {
        return bases.contains(kind + "/" + word)
                || switch (kind) {
                    case "N" -> lexicon.has(word, Lexicon.NOUN);
                    case "V" -> lexicon.has(word, Lexicon.VERB);
                    case "J" -> lexicon.has(word, Lexicon.ADJECTIVE);
                    default -> lexicon.has(word, Lexicon.ADVERB);
                };
    }

    private String withoutS(String low, String kind) {
        if (!low.endsWith("s") || low.length() < 3 || low.endsWith("ss")) {
            return low;
        }
        String one = low.substring(0, low.length() - 1);
        if (low.endsWith("ies") && low.length() > 4) {
            return isBase(kind, one) ? one : low.substring(0, low.length() - 3) + "y";
        }
        if (!low.endsWith("es")) {
            return low.endsWith("us") || low.endsWith("is") ? low : one;
        }
        String two = low.substring(0, low.length() - 2);
        boolean hissing = two.endsWith("ss")
                || two.endsWith("sh")
                || two.endsWith("ch")
                || two.endsWith("x")
                || two.endsWith("zz")
                || two.endsWith("o");
        if (isBase(kind, one)) {
            return one;
        }
        return isBase(kind, two) || hissing ? two : one;
    }

    /** What is left of "stopped", "making" or "tried" without its ending. */
    private String stem(String low, int ending, String kind) {
        String stem = low.substring(0, low.length() - ending);
        int length = stem.length();
        char last = stem.charAt(length - 1);
        if (last == 'i' && (ending != 3 || kind.equals("J"))) {
            return stem.substring(0, length - 1) + "y";
        }
        boolean doubled = length > 2 && last == stem.charAt(length - 2) && VOWELS.indexOf(last) < 0;
        String single = doubled ? stem.substring(0, length - 1) : stem;
        if (doubled && isBase(kind, single)) {
            return single;
        }
        boolean wouldDouble = length < 5 && length > 1 && isShort(stem);
        for (String candidate : wouldDouble ? List.of(stem + "e", stem) : List.of(stem, stem + "e")) {
            if (isBase(kind, candidate)) {
                return candidate;
            }
        }
        if (doubled) {
            return last == 's' || last == 'l' || last == 'f' || last == 'z' ? stem : single;
        }
        return needsE(stem) ? stem + "e" : stem;
    }

    /** "hop": its consonant would have doubled, so "hoped" is not of it. */
    private static boolean isShort(String stem) {
        int length = stem.length();
        boolean vowelBefore = VOWELS.indexOf(stem.charAt(length - 2)) >= 0;
        boolean oneVowel = length < 3 || VOWELS.indexOf(stem.charAt(length - 3)) < 0;
        return vowelBefore && oneVowel && "aeiouwxy".indexOf(stem.charAt(length - 1)) < 0;
    }

    private static boolean needsE(String stem) {
        int length = stem.length();
        char last = stem.charAt(length - 1);
        if (length < 2 || last == 'w' || last == 'x' || last == 'y' || last == 'h' || last == 'o') {
            return false;
        }
        char before = stem.charAt(length - 2);
        if (last == 'v' || last == 'u' || last == 'c' || (last == 's' && before != 's') || last == 'z') {
            return true;
        }
        if (last == 'g') {
            return before == 'n' || before == 'r' || before == 'd' || before == 'a' || before == 'e';
        }
        if (last == 'l') {
            return VOWELS.indexOf(before) < 0 && before != 'l' && before != 'r' && before != 'w';
        }
        boolean single = VOWELS.indexOf(before) >= 0 && (length < 3 || VOWELS.indexOf(stem.charAt(length - 3)) < 0);
        return single
                && (E_ENDINGS.contains(stem.substring(length - 2))
                        || (length < 5 && SHORT_E_ENDINGS.contains(stem.substring(length - 2))));
    }
}
