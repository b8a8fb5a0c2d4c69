package org.daybook.likeness;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.events.ArticleEvent.ArticleIngested;
import org.daybook.events.ArticleEvent.Region;
import org.jspecify.annotations.Nullable;

/** Names of outlets and agencies, brought to one spelling. */
final class Names {

    /** "KYIV, July 4 (Halden) -": an agency stands in brackets in a dateline or a credit. */
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([\\p{Lu}][\\p{L}.&' -]{1,40})\\)");

    private static final Pattern ENDING = Pattern.compile("\\.(com|org|net|info|news|eu|[a-z]{2}|co\\.[a-z]{2})$");
    private static final Pattern ARTICLE = Pattern.compile("^the ");
    private static final Pattern NOT_A_NAME = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Map<String, String> ALSO = Map.of(
            "ap", "associated press",
            "afp", "agence france presse",
            "dpa", "deutsche presse agentur",
            "pa", "pa media",
            "press association", "pa media",
            "upi", "united press international",
            "reuters news agency", "reuters",
            "thomson reuters", "reuters");

    private Names() {}

    static String key(@Nullable String name) {
        if (name == null) {
            return "";
        }
        String lower = name.strip().toLowerCase(Locale.ROOT);
        String plain = NOT_A_NAME
                .matcher(ARTICLE.matcher(ENDING.matcher(lower).replaceFirst("")).replaceFirst(""))
                .replaceAll(" ")
                .strip();
        return ALSO.getOrDefault(plain, plain);
    }

    /** Whom the article credits, by their keys: what its parser found, and names in brackets in datelines and credits. */
    static Set<String> credited(ArticleIngested article) {
        Set<String> credited = new TreeSet<>();
        article.credits().forEach(credit -> credited.add(key(credit)));
        for (Region region : article.regions()) {
            if (region.kind().equals("dateline") || region.kind().equals("credit")) {
                Matcher brackets = IN_BRACKETS.matcher(article.text().substring(region.start(), region.end()));
                while (brackets.find()) {
                    credited.add(key(brackets.group(1)));
                }
            }
        }
        credited.remove("");
        return credited;
    }

    static Set<String> signed(ArticleIngested article) {
        Set<String> signed = new TreeSet<>();
        article.byline().forEach(name -> signed.add(key(name)));
        signed.remove("");
        return signed;
    }
}
