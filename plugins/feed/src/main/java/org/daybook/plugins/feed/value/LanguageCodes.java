package org.daybook.plugins.feed.value;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Languages as feeds name them: "en", "en-GB", "EN_us", "eng", "English". */
public final class LanguageCodes {

    public static final String UNKNOWN = "und";
    private static final Map<String, String> CODES = codes();

    private LanguageCodes() {}

    /** ISO 639-1 of the first that names a language, or "und". */
    public static String first(List<String> said) {
        for (String each : said) {
            String name = each.strip().toLowerCase(Locale.ROOT).split("[-_,; ]", 2)[0];
            String code = CODES.get(name);
            if (code != null) {
                return code;
            }
        }
        return UNKNOWN;
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale language = Locale.of(code);
            if (code.length() == 2) {
                codes.put(code, language.getLanguage());
                codes.put(language.getISO3Language(), language.getLanguage());
                codes.put(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), language.getLanguage());
            }
        }
        return Map.copyOf(codes);
    }
}
