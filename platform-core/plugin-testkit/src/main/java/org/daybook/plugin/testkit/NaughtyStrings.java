package org.daybook.plugin.testkit;

import java.util.List;

/** Texts that break careless code. Every plugin must give a result for each of them. */
public final class NaughtyStrings {

    private static final String SENTENCE =
            "The mayor of Northport told reporters on Monday that the bridge had been closed. ";

    private NaughtyStrings() {}

    /** Short ones, none of them blank; for every contract test. */
    public static List<String> all() {
        return List.of(
                ".",
                "…",
                "\"",
                "“”‘’«»",
                "((((((((((",
                "a",
                "1",
                "-1",
                "$",
                "null",
                "undefined",
                "NaN",
                "\\",
                "\t\ta\t",
                "a\u00a0b",
                "zero\u200bwidth\u200djoin\ufeffed",
                "e\u0301 is é in two characters",
                "right \u202eto left\u202c and back",
                "עברית and English in one sentence.",
                "العربية مع English.",
                "日本語の文章。句点で終わる。",
                "Ünïcödé Ŵörds ẞ ŉ ǆ İstanbul ı",
                "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𝒲ℴ𝓇𝒹𝓈 outside the first plane",
                "👩‍👩‍👧‍👦 said 🇺🇦 and 🏴󠁧󠁢󠁳󠁣󠁴󠁿 talked.",
                "half a pair \ud83d and the other \ude00",
                "nul\u0000inside",
                "bell\u0007 escape\u001b[31m red",
                "line\u2028separator\u2029paragraph\u0085next",
                "\uFFFE\uFFFF",
                "<script>alert(1)</script>",
                "&amp;&lt;&#0;&#xFFFFFFFF;&notanentity;",
                "<![CDATA[ <p> ]]>",
                "'; DROP TABLE articles; --",
                "${jndi:ldap://example.invalid/a} #{1+1} {{7*7}} %s %n %d",
                "../../../../etc/hosts\u0000.txt",
                "http://[::1]:99999/ mailto:@ ftp://",
                "31 February 2025, 2025-02-30, July 99, 24:61, on Someday",
                "$1e999 -0 1,2,3,4.5.6bn %% 0x1F ١٢٣",
                "No. 1 St. U.S. e.g. i.e. Mr. Dr. a.m. p.m. J. R. R.",
                "end.Start end.\"Start end.”Start end.)Start",
                "“An open quotation that never ends, said nobody",
                "said said said said said said said",
                "to to to to of of of of the the the",
                "He told her that she told him that he told her that she said that he thought that she knew.",
                "A\n\n\n\n\n\n\n\n\n\n\nB",
                "\r\r\n\n\r",
                "UPPER CASE ONLY WITHOUT ANY STOP",
                "lower case only without any stop",
                "word".repeat(2_000),
                "(".repeat(2_000) + ")".repeat(2_000),
                "“‘".repeat(1_000),
                ", and ".repeat(1_000),
                "a ".repeat(3_000),
                "\n".repeat(3_000) + "x",
                "of the ".repeat(1_000) + ".",
                "Aa Bb ".repeat(1_000));
    }

    /** A text of at least so many characters with sentences, paragraphs and no other news than a closed bridge. */
    public static String huge(int characters) {
        StringBuilder text = new StringBuilder(characters + SENTENCE.length());
        for (int i = 0; text.length() < characters; i++) {
            text.append(SENTENCE).append(i % 5 == 4 ? "\n\n" : "");
        }
        return text.toString();
    }

    /** One sentence of so many words, without any mark in it. */
    public static String endless(int words) {
        return "The " + "old and ".repeat(words / 2) + "bridge was closed.";
    }
}
