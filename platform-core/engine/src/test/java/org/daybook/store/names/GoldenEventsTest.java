package org.daybook.store.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.events.DaybookEvent;
import org.daybook.events.FactEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every kind and revision has a file that says what it looks like in the record, for ever. A file that differs means
 * that the shape has changed: raise the revision, write an upcaster and keep the old file. Files of new kinds are
 * written with {@code -Ddaybook.golden.write=true}; existing ones never are.
 */
class GoldenEventsTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private final EventReader reader = new EventReader(EventNames.all(), Upcasters.all());

    @BeforeAll
    static void writeMissingFilesWhenAsked() throws IOException {
        if (Boolean.getBoolean("daybook.golden.write")) {
            for (DaybookEvent event : EventExamples.all()) {
                Path file = file(event);
                if (!Files.exists(file)) {
                    Files.writeString(
                            file,
                            EventJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(event) + "\n");
                }
            }
        }
    }

    @Test
    void everyKindHasAnExample() {
        assertThat(EventNames.all().kinds())
                .extracting(EventKind::type)
                .containsExactlyInAnyOrderElementsOf(EventExamples.all().stream()
                        .<Class<?>>map(Object::getClass)
                        .toList());
    }

    @Test
    void everyEventIsWrittenAsItsGoldenFileSays() throws IOException {
        for (DaybookEvent event : EventExamples.all()) {
            assertThat(file(event)).exists();
            JsonNode written = EventJson.mapper().readTree(EventJson.mapper().writeValueAsString(event));
            assertThat(written).as(file(event).toString()).isEqualTo(tree(file(event)));
        }
    }

    @Test
    void everyGoldenFileOfTodaysRevisionReadsAsTheExample() throws IOException {
        for (DaybookEvent event : EventExamples.all()) {
            EventKind kind = EventNames.kindOf(event.getClass());
            assertThat(reader.read(kind.name(), kind.revision(), Files.readAllBytes(file(event))))
                    .containsExactly(event);
        }
    }

    @Test
    void everyGoldenFileOfEveryRevisionCanStillBeRead() throws IOException {
        for (Path file : files()) {
            String stem = file.getFileName().toString().replace(".json", "");
            int dot = stem.lastIndexOf('.');
            assertThat(reader.read(
                            stem.substring(0, dot),
                            Integer.parseInt(stem.substring(dot + 1)),
                            Files.readAllBytes(file)))
                    .as(stem)
                    .isNotEmpty();
        }
    }

    @Test
    void factsOfTheFirstRevisionReadAsFactsOfTodayWithoutReasons() throws IOException {
        for (DaybookEvent event : EventExamples.all()) {
            if (event instanceof FactEvent) {
                String name = EventNames.kindOf(event.getClass()).name();
                byte[] old = Files.readAllBytes(FOLDER.resolve(name + ".1.json"));
                assertThat(reader.read(name, 1, old)).singleElement().satisfies(read -> {
                    JsonNode expected = EventJson.mapper().valueToTree(event);
                    ((ObjectNode) expected.get("origin")).putArray("why");
                    assertThat(EventJson.mapper().<JsonNode>valueToTree(read)).isEqualTo(expected);
                });
            }
        }
    }

    private static Path file(DaybookEvent event) {
        EventKind kind = EventNames.kindOf(event.getClass());
        return FOLDER.resolve(kind.name() + "." + kind.revision() + ".json");
    }

    private static JsonNode tree(Path file) throws IOException {
        return EventJson.mapper().readTree(Files.readString(file));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
