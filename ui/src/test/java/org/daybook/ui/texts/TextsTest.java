package org.daybook.ui.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Pattern USED = Pattern.compile("\"([a-z]+(?:[.-][a-z]+)+)\"");
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.daybook.ui.texts.texts", Locale.ENGLISH);

    @Test
    void everyKeyTheDeskAsksForIsInTheBundle() throws IOException {
        Pattern asked = Pattern.compile("Texts\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");
        Set<String> missing = new TreeSet<>();
        for (String source : sources()) {
            asked.matcher(source)
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !BUNDLE.containsKey(key))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextOfTheBundleIsAPatternThatCanBeFilledIn() {
        Object[] arguments = {1, 2, 3, 4, 5};
        for (String key : BUNDLE.keySet()) {
            assertThat(new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(arguments))
                    .as(key)
                    .isNotBlank();
            assertThat(BUNDLE.getString(key)).as(key).doesNotContain("'");
        }
    }

    @Test
    void noTextIsLeftOver() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String source : sources()) {
            USED.matcher(source).results().forEach(found -> used.add(found.group(1)));
        }
        Set<String> families = Set.of(
                "alarm",
                "attribute",
                "basis",
                "change",
                "column",
                "date-basis",
                "evidence",
                "extension",
                "family",
                "form",
                "ground",
                "kind",
                "letter",
                "modality",
                "mode",
                "plover",
                "plugin-state",
                "relation",
                "role",
                "status",
                "time",
                "time-hint",
                "view",
                "work",
                "undo",
                "close",
                "cancel",
                "unknown",
                "signout",
                "accepted-only");
        assertThat(BUNDLE.keySet())
                .filteredOn(key -> !used.contains(key) && !families.contains(key.replaceFirst("\\..*", "")))
                .isEmpty();
    }

    @Test
    void aNameOfAPluginIsShownAsASentence() {
        assertThat(Texts.name("kind", "casualty-count")).isEqualTo("Casualty count");
        assertThat(Texts.name("status", "PAUSED")).isEqualTo("paused");
    }

    private static Iterable<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(TextsTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
