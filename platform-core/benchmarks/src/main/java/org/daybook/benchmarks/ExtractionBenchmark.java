package org.daybook.benchmarks;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.daybook.benchmarks.stage.Benchmark;
import org.daybook.benchmarks.stage.Report;
import org.daybook.benchmarks.stage.Stage;
import org.daybook.host.HostLimits;
import org.daybook.host.HostNews;
import org.daybook.host.PluginHost;
import org.daybook.ingestion.reading.DocumentReading;
import org.daybook.ingestion.reading.FreshArticle;
import org.daybook.ingestion.reading.ParsedDocument;
import org.daybook.plugin.document.RawDocument;

/**
 * The whole pipeline from bytes to facts, one document after the other, with the plugins that come with Daybook. The
 * baseline cuts the same texts into words with the JDK and does nothing else.
 */
final class ExtractionBenchmark implements Benchmark {

    /** Until then every round is faster than the one before it. */
    private static final int WARM_UP = 12;

    private static final int ROUNDS = 5;
    private static final int ARTICLES = 150;

    @Override
    public String name() {
        return "extract";
    }

    @Override
    public List<String> figures() {
        return List.of(
                "extract.sentences_per_s",
                "extract.baseline_words_only_sentences_per_s",
                "extract.times_slower_than_baseline",
                "extract.facts_per_sentence");
    }

    @Override
    public void run(Stage stage) throws Exception {
        Report report = stage.report();
        SampleText text = new SampleText();
        Path plugins = Path.of(System.getProperty("daybook.benchmark.plugins", "plugins"));
        List<String> refused = new ArrayList<>();
        try (PluginHost host = PluginHost.start(List.of(plugins), HostLimits.usual(), news -> {
            if (news instanceof HostNews.Refused) {
                refused.add(news.toString());
            }
        })) {
            DocumentReading reading = new DocumentReading(host);
            report.comment("%d extractors, %d articles a round, the same for both"
                    .formatted(host.extractors().size(), ARTICLES));
            refused.forEach(report::comment);
            List<Double> whole = new ArrayList<>();
            List<Double> words = new ArrayList<>();
            long facts = 0;
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                List<SampleText.Article> articles = text.articles(ARTICLES);
                long[] found = new long[1];
                double rate = rate(articles, article -> found[0] += facts(reading, article));
                double baseline = rate(articles, ExtractionBenchmark::words);
                if (round >= WARM_UP) {
                    whole.add(rate);
                    words.add(baseline);
                    facts += found[0];
                }
            }
            double sentences =
                    (double) ROUNDS * ARTICLES * text.articles(1).getFirst().sentences();
            double pipeline = report.median("extract.sentences_per_s", whole);
            double bare = report.median("extract.baseline_words_only_sentences_per_s", words);
            report.figure("extract.times_slower_than_baseline", bare / pipeline);
            report.figure("extract.facts_per_sentence", facts / sentences);
        }
    }

    private static double rate(List<SampleText.Article> articles, ToLongFunction<SampleText.Article> work) {
        long begun = System.nanoTime();
        long seen = 0;
        long sentences = 0;
        for (SampleText.Article article : articles) {
            seen += work.applyAsLong(article);
            sentences += article.sentences();
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (seen < 0) {
            throw new IllegalStateException("counted backwards");
        }
        return sentences / seconds;
    }

    private static long facts(DocumentReading reading, SampleText.Article article) {
        RawDocument document = RawDocument.of(article.name(), article.text().getBytes(StandardCharsets.UTF_8));
        return switch (reading.parse(document)) {
            case ParsedDocument.Unread unread ->
                throw new IllegalStateException(unread.document() + " was refused: " + unread.reason());
            case ParsedDocument.Articles articles -> {
                long facts = 0;
                for (FreshArticle fresh : articles.articles()) {
                    facts += reading.read(fresh).facts().size();
                }
                yield facts;
            }
        };
    }

    private static long words(SampleText.Article article) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ENGLISH);
        breaks.setText(article.text());
        long words = 0;
        while (breaks.next() != BreakIterator.DONE) {
            words++;
        }
        return words;
    }
}
