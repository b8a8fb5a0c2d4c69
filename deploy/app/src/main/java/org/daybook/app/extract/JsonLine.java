package org.daybook.app.extract;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.daybook.plugin.document.RawDocument;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One line of JSON Lines input: {@code {"document","text"|"html","published"?,"title"?,"outlet"?,"url"?}}. */
final class JsonLine {

    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonLine() {}

    /** The message says what is wrong with the line. */
    static final class Malformed extends Exception {
        Malformed(String message) {
            super(message);
        }
    }

    static RawDocument read(String line, String otherwise) throws Malformed {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JacksonException wrong) {
            throw new Malformed("The line is not JSON: " + wrong.getOriginalMessage());
        }
        Optional<String> text = words(node, "text");
        Optional<String> html = words(node, "html");
        if (text.isEmpty() && html.isEmpty()) {
            throw new Malformed("The line has neither \"text\" nor \"html\".");
        }
        RawDocument document = RawDocument.of(
                        words(node, "document").filter(name -> !name.isBlank()).orElse(otherwise),
                        text.or(() -> html).get().getBytes(StandardCharsets.UTF_8))
                .withMediaType(text.isPresent() ? "text/plain" : "text/html; charset=utf-8");
        document = words(node, "title").map(document::withTitle).orElse(document);
        document = words(node, "outlet").map(document::withOutlet).orElse(document);
        document = words(node, "url").map(document::withUrl).orElse(document);
        Optional<String> published = words(node, "published").filter(day -> !day.isBlank());
        return published.isPresent() ? document.withPublished(day(published.get())) : document;
    }

    private static LocalDate day(String value) throws Malformed {
        try {
            return LocalDate.parse(value.substring(0, Math.min(10, value.length())));
        } catch (DateTimeException nonsense) {
            throw new Malformed("\"published\" wants a day such as 2025-07-02, not " + value);
        }
    }

    private static Optional<String> words(JsonNode node, String field) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        return Optional.of(value.isString() ? value.stringValue() : value.toString());
    }
}
