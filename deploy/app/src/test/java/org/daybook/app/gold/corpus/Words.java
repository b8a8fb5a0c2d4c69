package org.daybook.app.gold.corpus;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words of a text as they are compared: lower case, no accents, no marks. */
public final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'.,][\\p{L}\\p{N}]+)*");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Set<String> EMPTY =
            Set.of("the", "a", "an", "of", "and", "in", "for", "to", "on", "s", "its", "their", "his", "her");

    private Words() {}

    public static List<String> of(String text) {
        String plain = ACCENT.matcher(Normalizer.normalize(text.replace('’', '\''), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return WORD.matcher(plain)
                .results()
                .map(each -> each.group().replaceFirst("'s$", ""))
                .toList();
    }

    /** Without words that tell nothing apart. */
    static List<String> telling(String text) {
        return of(text).stream().filter(each -> !EMPTY.contains(each)).toList();
    }

    /** The dictionary form, near enough to see that a plural is the same word. */
    public static String stem(String word) {
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
