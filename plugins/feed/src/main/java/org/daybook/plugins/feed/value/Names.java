package org.daybook.plugins.feed.value;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names out of bylines: {@code desk@courier.example (Ana Kovač)} is Ana Kovač, and an address alone is nobody. */
public final class Names {

    private static final int LONGEST = 80;
    private static final int MOST = 20;
    private static final Pattern IN_BRACKETS =
            Pattern.compile("^[^\\s()]{1,200}@[^\\s()]{1,200}\\s*\\(([^()]{2,100})\\)$");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)[<(\\[]?\\s*(?:mailto:)?[^\\s<>()\\[\\]@]{1,200}@[^\\s<>()\\[\\]@]{1,200}\\s*[>)\\]]?");
    private static final Pattern BEFORE =
            Pattern.compile("(?i)^(?:by|von|par|por|written by|reported by)[: ]+(?=\\p{Lu})");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[;|•·]\\s*|\\s+(?:and|und|et|&)\\s+");

    private Names() {}

    public static List<String> of(List<String> bylines) {
        List<String> names = new ArrayList<>();
        for (String byline : bylines) {
            if (byline.length() <= LONGEST * MOST) {
                String words = BEFORE.matcher(person(Markup.line(byline))).replaceFirst("");
                for (String part : BETWEEN.split(words, -1)) {
                    List<String> parts = severalPeople(part) ? List.of(part.split(", ", -1)) : List.of(part);
                    parts.forEach(each -> add(names, each));
                }
            }
        }
        return List.copyOf(names);
    }

    private static String person(String byline) {
        Matcher bracketed = IN_BRACKETS.matcher(byline);
        return bracketed.matches()
                ? bracketed.group(1).strip()
                : ADDRESS.matcher(byline).replaceAll(" ").strip();
    }

    /** "Kovač, Ana" is one name turned round, "Ana Kovač, John Smith" are two. */
    private static boolean severalPeople(String words) {
        return Stream.of(words.split(", ", -1)).allMatch(part -> part.strip().indexOf(' ') > 0);
    }

    private static void add(List<String> names, String part) {
        String name = part.strip();
        boolean fits = name.length() >= 2
                && name.length() <= LONGEST
                && names.size() < MOST
                && !name.contains("://")
                && name.codePoints().anyMatch(Character::isLetter);
        if (fits && names.stream().noneMatch(name::equalsIgnoreCase)) {
            names.add(name);
        }
    }
}
