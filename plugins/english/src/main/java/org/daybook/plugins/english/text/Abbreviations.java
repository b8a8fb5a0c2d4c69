package org.daybook.plugins.english.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Words that keep their full stop, from {@code abbreviations.tsv}. */
final class Abbreviations {
    private final Map<String, Kind> words;

    private Abbreviations(Map<String, Kind> words) {
        this.words = words;
    }

    /** Where a sentence may end after such a word. */
    enum Kind {
        /** Something must follow: Mr., Gen., vs. */
        NEVER_LAST,
        /** May end a sentence: Inc., a.m., Jan. */
        MAYBE_LAST,
        /** An abbreviation only before a figure: No. 5. */
        BEFORE_FIGURE,
        /** No abbreviation but a word that opens sentences. */
        OPENER,
        /** A verb of speech: "Stop!" Smith said. */
        SPEECH,
        NONE
    }

    static Abbreviations load() {
        Map<String, Kind> words = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Abbreviations.class.getResourceAsStream("abbreviations.tsv"))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            all.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
                int tab = line.indexOf('\t');
                words.put(
                        line.substring(0, tab),
                        Kind.valueOf(line.substring(tab + 1).strip()));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Abbreviations(words);
    }

    /** The word is given without its last full stop. */
    Kind kind(String text, int start, int end) {
        if (end - start > 16) {
            return Kind.NONE;
        }
        return words.getOrDefault(text.substring(start, end).toLowerCase(Locale.ROOT), Kind.NONE);
    }
}
