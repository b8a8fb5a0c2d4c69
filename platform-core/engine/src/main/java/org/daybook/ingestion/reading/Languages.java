package org.daybook.ingestion.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Tells a language from its commonest small words. Knows a dozen; all others are "und". */
final class Languages {

    private static final int LOOKED_AT = 8_000;
    private static final int FEW_WORDS = 60;
    private static final Map<String, List<String>> LANGUAGES_OF = load();

    private Languages() {}

    /** ISO 639-1 in lower case, or "und". A few words in plain Latin letters count as English. */
    static String of(String text) {
        Map<String, Integer> hits = new HashMap<>();
        int words = 0;
        int foreign = 0;
        int start = -1;
        int end = Math.min(text.length(), LOOKED_AT);
        for (int i = 0; i <= end; i++) {
            boolean letter = i < end && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0 && ending(text, start, i)) {
                start = -1;
            } else if (!letter && start >= 0) {
                String word = text.substring(start, i).toLowerCase(Locale.ROOT);
                words++;
                foreign += word.chars().anyMatch(c -> c > 0x17f) ? 1 : 0;
                LANGUAGES_OF.getOrDefault(word, List.of()).forEach(each -> hits.merge(each, 1, Integer::sum));
                start = -1;
            }
        }
        return choose(hits, words, foreign);
    }

    /** The "s" of "Peru's" is no word of its own, though one of other languages. */
    private static boolean ending(String text, int start, int end) {
        return end - start == 1 && start > 0 && (text.charAt(start - 1) == '\'' || text.charAt(start - 1) == '’');
    }

    private static String choose(Map<String, Integer> hits, int words, int foreign) {
        int english = hits.getOrDefault("en", 0);
        String best = hits.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("und");
        int most = hits.getOrDefault(best, 0);
        if (words == 0) {
            return "und";
        }
        if (!best.equals("en") && most > english + 1 && most * 12 >= words) {
            return best;
        }
        boolean latin = foreign * 5 < words;
        return latin && (english * 12 >= words || (words < FEW_WORDS && most <= english + 1)) ? "en" : "und";
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> languages = new HashMap<>();
        InputStream resource = Languages.class.getResourceAsStream("small-words.tsv");
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Objects.requireNonNull(resource), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String[] parts = line.split("\t", 2);
                    for (String word : parts[1].split(" ", -1)) {
                        languages
                                .computeIfAbsent(word, any -> new ArrayList<>())
                                .add(parts[0]);
                    }
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return languages;
    }
}
