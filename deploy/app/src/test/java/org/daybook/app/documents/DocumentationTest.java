package org.daybook.app.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentationTest {

    private static final Path ROOT = Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
            .filter(each -> Files.isRegularFile(each.resolve("daybook")))
            .findFirst()
            .orElseThrow();
    private static final Pattern GROUP =
            Pattern.compile("<(?:dependency|path)>\\s*<groupId>(?!org\\.daybook)([^<]+)</groupId>");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(?:#[^)]*)?\\)");

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path document : documents()) {
            Matcher links = LINK.matcher(Files.readString(document));
            while (links.find()) {
                if (!links.group(1).contains("://") && !Files.exists(document.resolveSibling(links.group(1)))) {
                    broken.add(ROOT.relativize(document) + " → " + links.group(1));
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    /** A build started in the wrong folder, or a list written there, is easily committed with the rest. */
    @Test
    void theTopOfTheTreeHoldsWhatTheReadmeShowsAndNothingElse() throws IOException {
        try (Stream<Path> top = Files.list(ROOT)) {
            assertThat(top.map(each -> each.getFileName().toString())
                            .filter(name -> !name.startsWith(".") && !name.equals("target")))
                    .containsExactlyInAnyOrder(
                            "CHANGELOG.md",
                            "CONTRIBUTING.md",
                            "LICENSE",
                            "NOTICE",
                            "README.md",
                            "daybook",
                            "deploy",
                            "docs",
                            "platform-core",
                            "plugins",
                            "pom.xml",
                            "ui");
        }
    }

    @Test
    void whatMustBeShortIsShort() throws IOException {
        assertThat(lines("README.md")).isLessThanOrEqualTo(100);
        assertThat(lines("pom.xml")).isLessThanOrEqualTo(250);
        try (Stream<Path> decisions = Files.list(ROOT.resolve("docs/decisions"))) {
            assertThat(decisions.toList())
                    .allSatisfy(each -> assertThat(Files.readAllLines(each))
                            .as(each.toString())
                            .hasSizeLessThanOrEqualTo(60));
        }
    }

    /** A new dependency needs a line that says what it is for. */
    @Test
    void everyLibraryHasItsLine() throws IOException {
        String table = Files.readString(ROOT.resolve("docs/decisions/0011-dependencies.md"));
        List<String> listed = Pattern.compile("`([a-z0-9.-]+)`")
                .matcher(table)
                .results()
                .map(each -> each.group(1))
                .toList();
        for (Path pom : poms()) {
            Matcher used = GROUP.matcher(Files.readString(pom));
            while (used.find()) {
                assertThat(listed).as(pom.toString()).anyMatch(used.group(1)::startsWith);
            }
        }
    }

    @Test
    void whatIsQuotedFromTheExamplePluginStandsThere() throws IOException {
        StringBuilder example = new StringBuilder();
        try (Stream<Path> all = Files.walk(ROOT.resolve("plugins/example/src"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                example.append(Files.readString(file));
            }
        }
        List<String> quoted = Pattern.compile("```[a-z]+\\n(.*?)\\n```", Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve("docs/plugins.md")))
                .results()
                .map(each -> each.group(1))
                .toList();
        assertThat(quoted)
                .hasSizeGreaterThan(3)
                .allSatisfy(each -> assertThat(example).contains(each));
    }

    private static List<Path> poms() throws IOException {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.filter(each -> each.endsWith("pom.xml"))
                    .filter(each -> !each.toString().contains("/target/"))
                    .toList();
        }
    }

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>();
        for (String folder : List.of("", "docs", "docs/decisions")) {
            try (Stream<Path> all = Files.list(ROOT.resolve(folder))) {
                all.filter(each -> each.toString().endsWith(".md")).sorted().forEach(documents::add);
            }
        }
        assertThat(documents).hasSizeGreaterThan(10);
        return documents;
    }

    private static int lines(String file) throws IOException {
        return Files.readAllLines(ROOT.resolve(file)).size();
    }
}
