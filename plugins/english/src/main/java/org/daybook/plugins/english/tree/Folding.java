package org.daybook.plugins.english.tree;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Brings the spellings of one name together: Zelensky, Zelenskyy, Zelenskiy; Sergei, Sergey; al-Assad, el-Assad. */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Map<String, String> SPELLINGS = spellings();

    private Folding() {}

    private static Map<String, String> spellings() {
        Map<String, String> spellings = new HashMap<>();
        for (List<String> row : Table.rows("actors/spellings.tsv", 2)) {
            Table.alternatives(row.get(1)).forEach(each -> {
                spellings.put(each, row.get(0));
                spellings.put(ending(each), row.get(0));
            });
            spellings.put(ending(row.get(0)), row.get(0));
        }
        return Map.copyOf(spellings);
    }

    /** One word without case, accents, full stops and apostrophes, with Slavic endings and Arabic articles made one. */
    public static String word(String text) {
        String plain = text.length() == 0 || ascii(text) ? text : strip(text);
        plain = plain.toLowerCase(Locale.ROOT);
        if (plain.indexOf('.') >= 0 || plain.indexOf('\'') >= 0) {
            plain = plain.replace(".", "").replace("'", "");
        }
        if (plain.equals("el")) {
            return "al";
        }
        String ended = ending(plain);
        return SPELLINGS.getOrDefault(ended, ended);
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
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
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
