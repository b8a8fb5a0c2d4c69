package org.daybook.plugins.english.grammar;

import java.util.List;
import java.util.Locale;
import org.daybook.plugins.english.linear.IntMap;
import org.daybook.plugins.english.parsing.Sight;

/** The words of a sentence, normalised, with the hashes the features are made of. */
public final class Words {
    /** Longer words are cut before they are looked at. */
    private static final int LONGEST = 40;

    private static final List<String> ENDINGS = List.of("ing", "ies", "ied", "es", "ed", "s");
    private static final double TITLE_CASE = 0.7;
    final int size;
    final String[] lower;
    final int[] form;
    final int[] low;
    final int[] stem;
    final int[] shape;
    final int[] prefixes;
    final int[] suffixes;
    final boolean mostlyCapitalised;

    private Words(List<String> raw) {
        size = raw.size();
        lower = new String[size];
        form = new int[size];
        low = new int[size];
        stem = new int[size];
        shape = new int[size];
        prefixes = new int[size * 4];
        suffixes = new int[size * 4];
        int letters = 0;
        int capitals = 0;
        for (int i = 0; i < size; i++) {
            String word = normalise(raw.get(i));
            lower[i] = word.toLowerCase(Locale.ROOT);
            String key = figures(lower[i]);
            form[i] = figures(word).hashCode();
            low[i] = key.hashCode();
            stem[i] = stemOf(key).hashCode();
            shape[i] = shapeOf(word);
            for (int n = 1; n <= 4; n++) {
                prefixes[i * 4 + n - 1] = IntMap.key(key, 0, Math.min(n, key.length())) * 31 + n;
                suffixes[i * 4 + n - 1] = IntMap.key(key, Math.max(0, key.length() - n), key.length()) * 31 + n;
            }
            if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
                letters++;
                capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        mostlyCapitalised = letters >= 3 && capitals >= letters * TITLE_CASE;
    }

    public static Words of(List<String> raw) {
        return new Words(raw);
    }

    public int size() {
        return size;
    }

    /** The words as the parser sees them once they are tagged. */
    public Sight sight(int[] tags, TagSet tagSet) {
        int[] kinds = new int[size];
        for (int i = 0; i < size; i++) {
            String fine = tagSet.fine(tags[i]);
            kinds[i] = (fine.equals("``") || fine.equals("''") ? Sight.QUOTE : 0)
                    + switch (tagSet.universal(tags[i])) {
                        case "PUNCT" -> Sight.MARK;
                        case "VERB" -> Sight.VERB;
                        default -> 0;
                    };
        }
        return new Sight(low, stem, tags, kinds);
    }

    /** The words as the lexicon knows them: in lower case, figures as zeros. */
    public List<String> keys() {
        return java.util.Arrays.stream(lower).map(Words::figures).toList();
    }

    /** Quotation marks, dashes and apostrophes of all kinds are one to the grammar. */
    static String normalise(String raw) {
        String word = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
        boolean plain = true;
        for (int i = 0; plain && i < word.length(); i++) {
            plain = word.charAt(i) < 128;
        }
        if (plain && !word.equals("''") && !word.equals("``") && !word.equals("`")) {
            return word;
        }
        String straight =
                word.replaceAll("[‘’ʼ`‚]", "'").replaceAll("[“”„«»]|''", "\"").replaceAll("[–—―‒‑]+", "-");
        return straight.replace("…", "...");
    }

    private static String figures(String word) {
        if (word.isEmpty()
                || !(Character.isDigit(word.charAt(0)) || Character.isDigit(word.charAt(word.length() - 1)))) {
            return word;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            text.append(Character.isDigit(c) ? '0' : c);
        }
        return text.toString();
    }

    /** Near enough one for all forms of a word; no dictionary form. */
    private static String stemOf(String word) {
        String stem = word;
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
                stem = word.substring(0, word.length() - ending.length());
                break;
            }
        }
        int length = stem.length();
        char last = length == 0 ? ' ' : stem.charAt(length - 1);
        boolean doubled = length > 3 && last == stem.charAt(length - 2) && last != 's' && last != 'l';
        if (doubled || (length > 3 && (last == 'e' || last == 'y' || last == 'i'))) {
            return stem.substring(0, length - 1);
        }
        return stem;
    }

    private static int shapeOf(String word) {
        int hash = 7;
        char last = 0;
        int same = 0;
        for (int i = 0; i < word.length(); i++) {
            char kind = kindOf(word.charAt(i));
            same = kind == last ? same + 1 : 0;
            last = kind;
            if (same < 2) {
                hash = hash * 31 + kind;
            }
        }
        return hash;
    }

    private static char kindOf(char c) {
        if (Character.isUpperCase(c)) {
            return 'X';
        }
        if (Character.isLetter(c)) {
            return 'x';
        }
        return Character.isDigit(c) ? '0' : c;
    }
}
