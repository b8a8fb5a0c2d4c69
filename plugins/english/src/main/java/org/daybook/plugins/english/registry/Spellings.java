package org.daybook.plugins.english.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Spellings of a name that no folding of single words brings together: Schröder and Schroeder, Omar al-Bashir and Omar Bashir. */
final class Spellings {
    private static final String[][] DIGRAPHS = {
        {"ä", "ae"},
        {"ö", "oe"},
        {"ü", "ue"},
        {"ø", "oe"},
        {"å", "aa"},
        {"æ", "ae"},
        {"Ö", "Oe"},
        {"Ø", "Oe"},
        {"Å", "Aa"}
    };

    private static final Pattern ARTICLE = Pattern.compile(" (?:al|el|Al|El|as|ash|an)-(?=\\p{Lu})");

    private Spellings() {}

    static List<String> of(String name, boolean person) {
        List<String> more = new ArrayList<>(0);
        String spelt = name;
        if (!name.chars().allMatch(c -> c < 128)) {
            for (String[] each : DIGRAPHS) {
                spelt = spelt.replace(each[0], each[1]);
            }
            if (!spelt.equals(name)) {
                more.add(spelt);
            }
        }
        if (person && name.indexOf('-') > 0) {
            String bare = ARTICLE.matcher(name).replaceAll(" ");
            if (!bare.equals(name)) {
                more.add(bare);
            }
        }
        return more;
    }
}
