package org.daybook.plugin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.document.Publication;
import org.daybook.plugin.fact.Fact;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs gold files: sentences with the facts that must, and must not, come out. A gold file is a JSON array of cases
 * {@code {"text": …, "published"?: "2025-07-03", "facts": [{"kind": "interaction", "type": "CONSULT", "actors": ["RUS"]}],
 * "not"?: […], "only"?: true}}. A fact matches when it has every value that is given; {@code only} allows no others.
 */
public final class GoldFiles {

    private GoldFiles() {}

    /** One test a case, from every {@code *.gold.json} in the folder of resources beside a class. */
    public static Stream<DynamicTest> tests(Class<?> beside, Function<ParsedArticle, List<Fact>> extract) {
        URL here = Objects.requireNonNull(beside.getResource("."), "no resources beside " + beside);
        try (Stream<Path> files = Files.list(Path.of(here.toURI()))) {
            List<Path> gold = files.filter(file -> file.toString().endsWith(".gold.json"))
                    .sorted()
                    .toList();
            assertThat(gold).as("gold files beside %s", beside.getSimpleName()).isNotEmpty();
            return gold.stream().flatMap(file -> cases(file, extract));
        } catch (IOException | URISyntaxException unreadable) {
            return fail("The gold files beside " + beside + " cannot be read", unreadable);
        }
    }

    private static Stream<DynamicTest> cases(Path file, Function<ParsedArticle, List<Fact>> extract) {
        JsonNode cases = JsonMapper.shared().readTree(file);
        return cases.valueStream()
                .map(each -> DynamicTest.dynamicTest(
                        file.getFileName() + ": " + each.path("text").stringValue(""), () -> check(each, extract)));
    }

    private static void check(JsonNode gold, Function<ParsedArticle, List<Fact>> extract) {
        String text = gold.path("text").stringValue("");
        ParsedArticle article = ParsedArticle.of("", text);
        String day = gold.path("published").stringValue("");
        List<Fact> facts = extract.apply(
                day.isEmpty() ? article : article.withPublished(Publication.stated(LocalDate.parse(day), "gold")));
        List<GoldFact> found =
                facts.stream().map(fact -> GoldFact.of(fact, text)).toList();
        for (JsonNode wanted : gold.path("facts")) {
            assertThat(found).as("wanted %s", wanted).anyMatch(fact -> fact.matches(wanted));
        }
        for (JsonNode unwanted : gold.path("not")) {
            assertThat(found).as("unwanted %s", unwanted).noneMatch(fact -> fact.matches(unwanted));
        }
        if (gold.path("only").booleanValue(false)) {
            assertThat(found).allMatch(fact -> gold.path("facts").valueStream().anyMatch(fact::matches));
        }
    }
}
