package org.daybook.plugins.english.tree;

import java.text.Normalizer;
import java.util.Locale;

/** Brings the spellings of one name together: Zelensky, Zelenskyy, Zelenskiy; Sergei, Sergey; al-Assad, el-Assad. */
public final class Folding {
    private Folding() {}

    /** One word without case, accents, full stops and apostrophes, with Slavic endings and Arabic articles made one. */
    public static String word(String text) {
        String plain = text.length() == 0 || ascii(text) ? text : strip(text);
        plain = plain.toLowerCase(Locale.ROOT);
        if (plain.indexOf('.') >= 0 || plain.indexOf('\'') >= 0) {
            plain = plain.replace(".", "").replace("'", "");
        }
        return plain.equals("el") ? "al" : ending(plain);
    }

    private static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static String strip(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('ł', 'l')
                .replace('Ł', 'L')
                .replace('ø', 'o')
                .replace('Ø', 'O')
                .replace('ı', 'i')
                .replace("ß", "ss");
    }

    private static String ending(String word) {
        if (word.length() < 5) {
            return word.equals("yury") || word.equals("yuriy") ? "yuri" : word;
        }
        for (String each : new String[] {"skyy", "skiy", "skyj", "skij", "skii", "skyi", "ski"}) {
            if (word.endsWith(each)) {
                return word.substring(0, word.length() - each.length()) + "sky";
            }
        }
        for (String each : new String[] {"iy", "yi", "yy", "ij", "ii"}) {
            if (word.endsWith(each)) {
                return word.substring(0, word.length() - 2) + "y";
            }
        }
        return word.endsWith("ey") ? word.substring(0, word.length() - 2) + "ei" : word;
    }
}
