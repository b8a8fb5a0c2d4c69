package org.daybook.plugins.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names out of bylines: "By Ana Kovač and John Smith" are two people. */
final class Names {

    private static final Pattern BEFORE = Pattern.compile(
            "(?i)^(?:by|von|par|por|de|di|da|od|av|door|text|autor|author|written by|reported by)[: ]+(?=\\p{Lu})");
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:,|;|\\||/|•|·| and | und | et | y | e | & | og | och | i )\\s*");

    private Names() {}

    static List<String> of(List<String> bylines) {
        List<String> names = new ArrayList<>();
        for (String byline : bylines) {
            String words = BEFORE.matcher(
                            byline.replaceAll("[\\s\\u00a0]+", " ").strip())
                    .replaceFirst("");
            for (String part : BETWEEN.split(words, -1)) {
                String name = part.replaceAll("\\s*\\([^)]{1,12}\\)$", "").strip();
                boolean fits = name.length() >= 2
                        && name.length() <= 60
                        && !name.toLowerCase(Locale.ROOT).startsWith("http")
                        && !name.contains("@")
                        && name.codePoints().noneMatch(Character::isDigit);
                if (fits && names.stream().noneMatch(name::equalsIgnoreCase) && names.size() < 20) {
                    names.add(name);
                }
            }
        }
        return List.copyOf(names);
    }
}
