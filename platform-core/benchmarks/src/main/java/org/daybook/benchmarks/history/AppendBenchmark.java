package org.daybook.benchmarks.history;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.daybook.benchmarks.baselines.AxonCommands;
import org.daybook.benchmarks.baselines.AxonStore;
import org.daybook.benchmarks.stage.Benchmark;
import org.daybook.benchmarks.stage.Report;
import org.daybook.benchmarks.stage.Stage;
import org.daybook.benchmarks.synthetic.Entry;
import org.daybook.benchmarks.synthetic.SyntheticHistory;
import org.daybook.events.DaybookEvent;
import org.daybook.events.Journal;
import org.daybook.store.names.EventNames;
import org.daybook.store.names.EventReader;
import org.daybook.store.names.Upcasters;
import org.daybook.store.postgres.Arrivals;
import org.daybook.store.postgres.PostgresJournal;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * The desk's journal, with an article and its facts in a transaction and with a thousand events in one, beside Axon's
 * JDBC engine at one event a command. All on durable commits; one client, which waits for each.
 */
public final class AppendBenchmark implements Benchmark {

    private static final int SEED = 11;
    private static final int WARM_UP = 8;
    private static final int SINGLE = 1000;
    private static final int ARTICLES = 4000;
    private static final int BULK = 12_000;
    private static final int BULK_AT_ONCE = 1000;

    @Override
    public String name() {
        return "append";
    }

    @Override
    public List<String> figures() {
        return List.of(
                "append.vs_single",
                "append.events_per_s",
                "append.by_article_events_per_s",
                "append.single_events_per_s");
    }

    @Override
    public void run(Stage stage) throws Exception {
        Report report = stage.report();
        List<Double> single = new ArrayList<>();
        List<Double> byArticle = new ArrayList<>();
        List<Double> bulk = new ArrayList<>();
        try (var ours = stage.server().database("append");
                var theirs = stage.server().bareDatabase("append_axon");
                AxonCommands axon = new AxonCommands(new AxonStore(theirs))) {
            Journal journal = journal(ours);
            SyntheticHistory history = new SyntheticHistory(SEED, 1_000_000);
            for (int round = -WARM_UP; round < stage.options().rounds(); round++) {
                double singleRate = rate(List.of(firsts(history, SINGLE)), axon::send);
                double articleRate = rate(articles(history, ARTICLES), batch -> append(journal, batch));
                double bulkRate = rate(packed(history, BULK), batch -> append(journal, batch));
                if (round >= 0) {
                    single.add(singleRate);
                    byArticle.add(articleRate);
                    bulk.add(bulkRate);
                }
            }
        }
        stage.server().drop("append");
        stage.server().drop("append_axon");
        report.comment("append: events a second, %d, %d and %d events a round".formatted(SINGLE, ARTICLES, BULK));
        report.median("append.single_events_per_s", single);
        report.median("append.by_article_events_per_s", byArticle);
        report.median("append.events_per_s", bulk);
        report.times("append.vs_single", bulk, "Axon at one event a command", single);
    }

    private static Journal journal(DataSource database) {
        return new PostgresJournal(
                new JdbcTemplate(database),
                new JdbcTransactionManager(database),
                new Arrivals(),
                new EventReader(EventNames.all(), Upcasters.all()),
                Clock.systemUTC());
    }

    @FunctionalInterface
    private interface Append {
        void append(List<Entry> batch);
    }

    private static double rate(List<List<Entry>> batches, Append append) {
        long events = batches.stream().mapToLong(List::size).sum();
        long begun = System.nanoTime();
        batches.forEach(append::append);
        return events / ((System.nanoTime() - begun) / 1e9);
    }

    private static void append(Journal journal, List<Entry> batch) {
        Map<String, List<DaybookEvent>> streams = new LinkedHashMap<>();
        for (Entry entry : batch) {
            streams.computeIfAbsent(entry.stream(), _ -> new ArrayList<>()).add(entry.event());
        }
        List<Journal.NewStream> fresh = new ArrayList<>();
        streams.forEach((stream, events) -> fresh.add(new Journal.NewStream(stream, events)));
        if (journal.append(fresh) != Journal.Answer.APPENDED) {
            throw new IllegalStateException("A stream of the made-up history was there already");
        }
    }

    /** The next articles with their facts, each a transaction. */
    private static List<List<Entry>> articles(SyntheticHistory history, int events) {
        List<List<Entry>> articles = new ArrayList<>();
        for (int found = 0; found < events; ) {
            List<Entry> batch = history.next();
            if (batch.getFirst().sequence() == 0) {
                articles.add(batch);
                found += batch.size();
            }
        }
        return articles;
    }

    private static List<List<Entry>> packed(SyntheticHistory history, int events) {
        List<List<Entry>> packed = new ArrayList<>();
        List<Entry> current = new ArrayList<>();
        for (List<Entry> article : articles(history, events)) {
            current.addAll(article);
            if (current.size() >= BULK_AT_ONCE) {
                packed.add(current);
                current = new ArrayList<>();
            }
        }
        return packed;
    }

    /** First events of streams. */
    private static List<Entry> firsts(SyntheticHistory history, int events) {
        return articles(history, 2 * events).stream()
                .flatMap(List::stream)
                .filter(entry -> entry.sequence() == 0)
                .limit(events)
                .toList();
    }
}
