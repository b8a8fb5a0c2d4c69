package org.daybook.ui.texts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Names of countries for their ISO 3166-1 alpha-3 codes; other words stay as they are. */
public final class Countries {

    private static final Map<String, String> NAMES = names();

    private Countries() {}

    public static String name(String code) {
        return NAMES.getOrDefault(code, code);
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String country : Locale.getISOCountries()) {
            Locale locale = Locale.of("", country);
            names.put(locale.getISO3Country(), locale.getDisplayCountry(Locale.ENGLISH));
        }
        return Map.copyOf(names);
    }
}
