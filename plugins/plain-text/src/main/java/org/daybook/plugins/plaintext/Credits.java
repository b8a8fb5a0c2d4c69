package org.daybook.plugins.plaintext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that say whose work an article stands on: "Contributing: Reuters", "Related Sources:", "Reporting by …". */
final class Credits {

    private static final int LENGTH = 300;
    private static final Pattern CREDIT = Pattern.compile(
            "(?i)\\(?(?:contributing|contributors?|related sources?|sources?|via|credits?|with agencies|additional reporting(?: by)?"
                    + "|reporting by|editing by|written by|compiled by|with reporting by|with inputs? from|with contributions? from|photos?(?: by)?"
                    + "|copyright|agencies)(?::| (?=\\p{Lu})|$)\\s*(.*)");
    private static final Pattern PEOPLE = Pattern.compile(
            "(?i)\\(?(?:additional reporting by|reporting by|editing by|written by|compiled by|with reporting by)");
    private static final Pattern PLACEHOLDER = Pattern.compile("(?i)sources? ?\\d+");
    private static final Pattern BULLETS = Pattern.compile("[•·*–-] .*");
    private static final List<String> AGENCIES = List.of(
            "Reuters",
            "Associated Press",
            "AP",
            "AFP",
            "Agence France-Presse",
            "dpa",
            "DPA",
            "ANSA",
            "EFE",
            "TASS",
            "Interfax",
            "Ukrinform",
            "Bloomberg",
            "UPI",
            "PA Media",
            "Xinhua",
            "Kyodo",
            "Anadolu");

    private Credits() {}

    /** Whom the line credits, which may be nobody ("Source 1" is a placeholder); empty when it is no credit line. */
    static Optional<List<String>> in(String line) {
        if (line.length() > LENGTH) {
            return Optional.empty();
        }
        Matcher credit = CREDIT.matcher(line);
        if (credit.matches()) {
            // who reported and who edited are people; credits name agencies and outlets
            return Optional.of(PEOPLE.matcher(line).lookingAt() ? List.of() : names(credit.group(1)));
        }
        return BULLETS.matcher(line).matches()
                        && line.length() < LENGTH / 3
                        && PLACEHOLDER.matcher(line).find()
                ? Optional.of(names(line))
                : Optional.empty();
    }

    private static List<String> names(String list) {
        List<String> names = new ArrayList<>();
        for (String part : list.split("[,;•·|/()]| and ", -1)) {
            String name = part.strip();
            while (name.endsWith(".")) {
                name = name.substring(0, name.length() - 1).strip();
            }
            if (!name.isEmpty()
                    && name.length() <= 60
                    && Character.isUpperCase(name.codePointAt(0))
                    && !PLACEHOLDER.matcher(name).matches()) {
                names.add(name);
            }
        }
        return names;
    }

    /** Agencies in a dateline, such as {@code KYIV (Reuters) -}. */
    static void agencies(String words, List<String> credits) {
        for (String agency : AGENCIES) {
            boolean named = words.contains("(" + agency + ")") || words.endsWith(", " + agency + " -");
            if (named && !credits.contains(agency)) {
                credits.add(agency);
            }
        }
    }

    /** "(Reuters) -" and nothing else. */
    static boolean isAgency(String words) {
        return AGENCIES.stream().anyMatch(agency -> words.startsWith("(" + agency + ")"));
    }

    static boolean isOutlet(String name) {
        return AGENCIES.contains(name) || Outlets.isNamed(name);
    }
}
