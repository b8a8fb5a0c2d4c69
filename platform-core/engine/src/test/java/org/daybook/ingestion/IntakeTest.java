package org.daybook.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.daybook.events.ArticleEvent;
import org.daybook.events.FactEvent;
import org.daybook.host.HostLimits;
import org.daybook.host.JarMaker;
import org.daybook.host.PluginHost;
import org.daybook.ingestion.reading.DocumentReading;
import org.daybook.plugin.document.RawDocument;
import org.daybook.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way from bytes to events, with plugins made for the test. */
class IntakeTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-07-09T10:00:00Z"), ZoneOffset.UTC);

    private static final String PARSER = """
            if (new String(d.content(), java.nio.charset.StandardCharsets.UTF_8).startsWith("broken"))
                return new ParseResult.Unreadable("It is cut short. Fetch it again.");
            if (new String(d.content(), java.nio.charset.StandardCharsets.UTF_8).startsWith("crash"))
                throw new StackOverflowError();
            if (new String(d.content(), java.nio.charset.StandardCharsets.UTF_8).startsWith("feed"))
                return new ParseResult.Parsed(new String(d.content(), java.nio.charset.StandardCharsets.UTF_8).lines().skip(1)
                    .map(line -> ParsedArticle.of(line, line + " is told at length.").withEntry(line.split(" ")[0])).toList());
            return ParseResult.Parsed.of(ParsedArticle.of("Title", new String(d.content(), java.nio.charset.StandardCharsets.UTF_8)));
            """;

    private static final String EXTRACTOR = """
            package sample;
            import java.util.*;
            import org.daybook.plugin.*;
            import org.daybook.plugin.analysis.*;
            import org.daybook.plugin.document.*;
            import org.daybook.plugin.fact.*;
            public class Extractor implements FactExtractor {
                public List<Fact> extract(AnalyzedArticle a) {
                    if (a.article().text().contains("explode")) throw new IllegalStateException("boom");
                    Span whole = new Span(0, a.article().text().length());
                    Grounds good = Grounds.of("whole", whole).withConfidence(0.75);
                    Grounds outside = Grounds.of("outside", new Span(5, whole.end() + 5));
                    return List.of(
                        Fact.Interaction.of("CONSULT", List.of(Actor.named("Ana", "Ana").withCountry("HRV")), List.of(), good),
                        Fact.Interaction.of("CONSULT", List.of(Actor.named("Ana", "Ana")), List.of(), outside),
                        Fact.Interaction.of("GREET", List.of(Actor.named("Ana", "Ana")), List.of(), good),
                        Fact.Custom.of("mood", Map.of("tone", "calm\\0"), good),
                        Fact.Custom.of("mood", Map.of("tone", "calm\\0"), good));
                }
            }
            """;

    @TempDir
    Path folder;

    private final Memory memory = new Memory();
    private PluginHost host;
    private Intake intake;

    @BeforeEach
    void start() throws IOException {
        JarMaker.parsing("text", PARSER).into(folder, "text.jar");
        JarMaker.plugin("finder", "1.0.0")
                .source(EXTRACTOR)
                .index("sample.Extractor")
                .into(folder, "finder.jar");
        host = PluginHost.start(
                List.of(folder),
                HostLimits.usual().withCallTime(Duration.ofSeconds(5)).withFailuresInARow(100),
                news -> {});
        intake = new Intake(new DocumentReading(host), memory, memory, CLOCK);
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void aDocumentBecomesAnArticleAndItsFactsInOneTransaction() {
        IntakeAnswer answer = intake.take(document("a.txt", "Ana met the mayor."), "mara");
        assertThat(answer).isInstanceOf(IntakeAnswer.Ingested.class);
        assertThat(memory.appends).isEqualTo(1);
        ArticleEvent.ArticleIngested article =
                memory.events(ArticleEvent.ArticleIngested.class).getFirst();
        assertThat(article.document()).isEqualTo("a.txt");
        assertThat(article.by()).isEqualTo("mara");
        assertThat(article.at()).isEqualTo(CLOCK.instant());
        assertThat(article.parser()).isEqualTo("text");
        assertThat(memory.raw).containsKey(article.fingerprint());
        FactEvent.InteractionRecorded fact =
                memory.events(FactEvent.InteractionRecorded.class).getFirst();
        assertThat(fact.origin().articleId()).isEqualTo(article.articleId());
        assertThat(fact.origin().extractor()).isEqualTo("finder");
        assertThat(fact.origin().rule()).isEqualTo("whole");
        assertThat(fact.origin().evidence().getFirst().text()).isEqualTo("Ana met the mayor.");
        assertThat(memory.streams)
                .containsKeys(article.articleId(), fact.origin().factId());
    }

    @Test
    void factsThatBreakTheRulesAreDroppedAndCountedAgainstThePlugin() {
        IntakeAnswer.Ingested answer =
                (IntakeAnswer.Ingested) intake.take(document("a.txt", "Ana met the mayor."), "mara");
        assertThat(answer.facts()).isEqualTo(2);
        assertThat(answer.problems()).hasSize(1).first().asString().contains("outside the text");
        assertThat(memory.events(FactEvent.CustomFactRecorded.class)).hasSize(1);
        assertThat(memory.events(FactEvent.CustomFactRecorded.class).getFirst().attributes())
                .containsEntry("tone", "calm");
        assertThat(host.plugins().getFirst().failures()).isEqualTo(1);
    }

    @Test
    void theSameDocumentTwiceIsANoOpWithTheSameIds() {
        IntakeAnswer.Ingested first =
                (IntakeAnswer.Ingested) intake.take(document("a.txt", "Ana met the mayor."), "mara");
        IntakeAnswer second = intake.take(document("copy of a.txt", "Ana met the mayor."), "otto");
        assertThat(second).isEqualTo(new IntakeAnswer.AlreadyKnown("copy of a.txt", first.articleIds()));
        assertThat(memory.appends).isEqualTo(1);
    }

    @Test
    void theEntriesOfAFeedKeepTheirIdsWhateverStandsAroundThem() {
        IntakeAnswer.Ingested first = (IntakeAnswer.Ingested)
                intake.take(document("feed.xml", "feed 1\n4711 Envoys meet\n4712 Port opens"), "mara");
        IntakeAnswer.Ingested second = (IntakeAnswer.Ingested)
                intake.take(document("feed.xml", "feed 2\n4713 Shells arrive\n4711 Envoys meet"), "mara");

        assertThat(first.articleIds()).hasSize(2);
        assertThat(second.articleIds())
                .hasSize(2)
                .element(1)
                .isEqualTo(first.articleIds().getFirst());
        assertThat(memory.events(ArticleEvent.ArticleIngested.class))
                .extracting(ArticleEvent.ArticleIngested::entry)
                .containsExactly("4711", "4712", "4713");
        assertThat(memory.events(ArticleEvent.ArticleIngested.class).getFirst().document())
                .isEqualTo("feed.xml#4711");
    }

    @Test
    void anEntryWhoseWordsHaveChangedIsAnArticleOfItsOwn() {
        intake.take(document("feed.xml", "feed 1\n4711 Envoys meet"), "mara");
        intake.take(document("feed.xml", "feed 1\n4711 Envoys meet again"), "mara");

        assertThat(memory.events(ArticleEvent.ArticleIngested.class))
                .extracting(ArticleEvent.ArticleIngested::entry)
                .containsExactly("4711", "4711");
    }

    @Test
    void anEntryThatStandsTwiceInAFeedIsTakenOnce() {
        IntakeAnswer answer = intake.take(document("feed.xml", "feed 1\n4711 Envoys meet\n4711 Envoys meet"), "mara");

        assertThat(answer)
                .isInstanceOfSatisfying(
                        IntakeAnswer.Ingested.class,
                        ingested -> assertThat(ingested.articleIds()).hasSize(1));
    }

    @Test
    void factIdsAreTheSameInAnyStore() {
        intake.take(document("a.txt", "Ana met the mayor."), "mara");
        Memory other = new Memory();
        new Intake(new DocumentReading(host), other, other, CLOCK)
                .take(document("b.txt", "Ana met the mayor."), "otto");
        assertThat(other.streams.keySet()).containsExactlyElementsOf(memory.streams.keySet());
    }

    @Test
    void oneBadDocumentNeverStopsABatch() {
        List<IntakeAnswer> answers = new ArrayList<>();
        intake.take(
                List.of(
                        document("a.txt", "broken"),
                        document("b.txt", "crash"),
                        document("c.txt", ""),
                        RawDocument.of("d.pdf", "%PDF-1.7".getBytes(StandardCharsets.ISO_8859_1)),
                        document("e.txt", "explode"),
                        document("f.txt", "Ana met the mayor.")),
                "mara",
                Progress.silent(),
                answers::add);
        assertThat(answers).hasSize(6);
        assertThat(answers.get(0)).isEqualTo(new IntakeAnswer.Refused("a.txt", "It is cut short. Fetch it again."));
        assertThat(((IntakeAnswer.Refused) answers.get(1)).reason()).contains("StackOverflowError");
        assertThat(((IntakeAnswer.Refused) answers.get(2)).reason()).contains("empty");
        assertThat(answers.get(3)).isInstanceOf(IntakeAnswer.class);
        assertThat(((IntakeAnswer.Ingested) answers.get(4)).problems().getFirst())
                .contains("boom");
        assertThat(answers.get(5)).isInstanceOf(IntakeAnswer.Ingested.class);
        assertThat(memory.events(ArticleEvent.DocumentRefused.class))
                .extracting(ArticleEvent.DocumentRefused::document)
                .startsWith("a.txt", "b.txt", "c.txt");
        assertThat(memory.raw).hasSize(6);
    }

    @Test
    void aRefusedDocumentIsRecordedOnce() {
        intake.take(document("a.txt", "broken"), "mara");
        IntakeAnswer again = intake.take(document("a.txt", "broken"), "mara");
        assertThat(again).isInstanceOf(IntakeAnswer.Refused.class);
        assertThat(memory.events(ArticleEvent.DocumentRefused.class)).hasSize(1);
    }

    @Test
    void whatTheStoreCannotTakeIsRefusedAndTheBatchGoesOn() {
        memory.refusesArticles = true;
        IntakeAnswer.Refused answer =
                (IntakeAnswer.Refused) intake.take(document("a.txt", "Ana met the mayor."), "mara");
        assertThat(answer.reason()).contains("the column cannot hold it");
        assertThat(memory.events(ArticleEvent.DocumentRefused.class)).hasSize(1);
    }

    @Test
    void gzipIsUnpackedAndDamagedGzipRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("Ana met the mayor.".getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = packed.toByteArray();
        assertThat(intake.take(RawDocument.of("a.txt.gz", whole), "mara")).isInstanceOf(IntakeAnswer.Ingested.class);
        IntakeAnswer damaged = intake.take(RawDocument.of("b.txt.gz", java.util.Arrays.copyOf(whole, 15)), "mara");
        assertThat(((IntakeAnswer.Refused) damaged).reason()).contains("gzip");
    }

    @Test
    void aCancelledBatchStopsBetweenDocuments() {
        List<IntakeAnswer> answers = new ArrayList<>();
        Progress afterOne = new Progress() {
            @Override
            public boolean cancelled() {
                return !answers.isEmpty();
            }
        };
        intake.take(List.of(document("a.txt", "one"), document("b.txt", "two")), "mara", afterOne, answers::add);
        assertThat(answers).hasSize(1);
    }

    private static RawDocument document(String name, String text) {
        return RawDocument.of(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
