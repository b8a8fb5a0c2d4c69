package org.daybook.app.extract;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.daybook.host.PluginHost;
import org.daybook.ingestion.dating.Dating;
import org.daybook.ingestion.reading.DocumentReading;
import org.daybook.ingestion.reading.FreshArticle;
import org.daybook.ingestion.reading.ParsedDocument;
import org.daybook.ingestion.reading.ReadArticle;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.document.RawDocument;

/** Reads documents in batches, since undated ones are dated by their neighbours, and prints in the order they came. */
final class Extraction implements AutoCloseable {

    private static final int BATCH_DOCUMENTS = 256;
    private static final long BATCH_BYTES = 24L << 20;

    private final DocumentReading reading;
    private final boolean why;
    private final PrintStream out;
    private final PrintStream err;
    private final ExecutorService workers = Executors.newFixedThreadPool(
            Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8),
            Thread.ofPlatform().daemon().name("extract-", 0).factory());
    private final List<RawDocument> batch = new ArrayList<>();
    private long batchBytes;
    private int documents;
    private int articles;
    private int facts;
    private int refused;

    Extraction(PluginHost host, boolean why, PrintStream out, PrintStream err) {
        this.reading = new DocumentReading(host);
        this.why = why;
        this.out = out;
        this.err = err;
    }

    void add(RawDocument document) {
        batch.add(document);
        batchBytes += document.content().length;
        if (batch.size() == BATCH_DOCUMENTS || batchBytes > BATCH_BYTES) {
            flush();
        }
    }

    void refused(String document, String reason) {
        flush();
        refused++;
        err.println("refused " + document + ": " + reason);
    }

    /** Returns the exit code. */
    int finish() {
        flush();
        err.printf("%d documents, %d articles, %d facts, %d refused%n", documents, articles, facts, refused);
        return refused == 0 ? 0 : 1;
    }

    private void flush() {
        List<FreshArticle> fresh = new ArrayList<>();
        for (ParsedDocument parsed : each(batch, reading::parse)) {
            documents++;
            switch (parsed) {
                case ParsedDocument.Articles read -> fresh.addAll(read.articles());
                case ParsedDocument.Unread unread -> {
                    refused++;
                    err.println("refused " + unread.document() + ": " + unread.reason());
                }
            }
        }
        batch.clear();
        batchBytes = 0;
        List<ParsedArticle> dated =
                Dating.date(fresh.stream().map(FreshArticle::article).toList());
        for (int i = 0; i < fresh.size(); i++) {
            fresh.set(i, fresh.get(i).with(dated.get(i)));
        }
        for (ReadArticle read : each(fresh, reading::read)) {
            articles++;
            facts += read.facts().size();
            read.problems().forEach(problem -> err.println(read.source().document() + ": " + problem));
            out.print(ArticleJson.line(read, why));
            out.print('\n');
        }
        out.flush();
    }

    private <T, R> List<R> each(List<T> inputs, Function<T, R> step) {
        List<Callable<R>> calls = new ArrayList<>();
        inputs.forEach(input -> calls.add(() -> step.apply(input)));
        List<R> results = new ArrayList<>();
        try {
            for (Future<R> result : workers.invokeAll(calls)) {
                results.add(result.get());
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("extraction was interrupted", stop);
        } catch (ExecutionException bug) {
            throw new IllegalStateException("reading a document must not throw", bug.getCause());
        }
        return results;
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
