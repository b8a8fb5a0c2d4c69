package org.daybook.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.daybook.plugin.ArticleParser;
import org.daybook.plugin.document.ParseResult;
import org.daybook.plugin.document.RawDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A host on an empty folder, with short limits. */
abstract class PluginFixture {

    static final HostLimits LIMITS = HostLimits.usual()
            .withCallTime(Duration.ofMillis(800))
            .withStartTime(Duration.ofSeconds(5))
            .withFailuresInARow(3);

    @TempDir
    Path folder;

    final List<HostNews> news = new CopyOnWriteArrayList<>();
    PluginHost host;

    @BeforeEach
    void start() {
        host = PluginHost.start(List.of(folder), LIMITS, news::add);
    }

    @AfterEach
    void stop() {
        host.close();
    }

    void drop(JarMaker jar, String name) throws IOException {
        jar.into(folder, name);
        host.refresh();
    }

    /** Titles of what the parsers answer, a failure's reason in its place. */
    List<String> answers() {
        return host.parsers().stream().map(this::answer).toList();
    }

    String answer(Extension<ArticleParser> parser) {
        RawDocument document = RawDocument.of("a.txt", "some text".getBytes(StandardCharsets.UTF_8));
        return switch (parser.call("a.txt", each -> each.parse(document))) {
            case Answer.Failed<ParseResult>(String reason) -> reason;
            case Answer.Given<ParseResult>(ParseResult.Parsed parsed) ->
                parsed.articles().getFirst().title();
            case Answer.Given<ParseResult>(ParseResult.NotMine notMine) -> "not mine";
            case Answer.Given<ParseResult>(ParseResult.Unreadable(String reason)) -> reason;
        };
    }

    InstalledPlugin only() {
        return host.plugins().getFirst();
    }

    <N extends HostNews> List<N> heard(Class<N> kind) {
        return news.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
