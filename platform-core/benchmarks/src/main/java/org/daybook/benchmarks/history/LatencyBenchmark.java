package org.daybook.benchmarks.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.daybook.benchmarks.stage.Benchmark;
import org.daybook.benchmarks.stage.Report;
import org.daybook.benchmarks.stage.Stage;
import org.daybook.benchmarks.store.Desk;
import org.daybook.benchmarks.synthetic.Entry;
import org.daybook.benchmarks.synthetic.SyntheticHistory;
import org.daybook.events.ArticleEvent.ArticleIngested;
import org.daybook.events.FactEvent;
import org.daybook.events.FactEvent.AidRecorded;
import org.daybook.events.FactEvent.InteractionRecorded;
import org.daybook.events.Journal;

/**
 * From the moment an append returns until another connection sees its rows in every view it touches, kept up by the
 * live driver. One article with a few facts at a time, with pauses between them.
 */
public final class LatencyBenchmark implements Benchmark {

    private static final int SEED = 13;
    private static final int ARTICLES = 400;
    private static final int WARM_UP = 50;
    private static final int LARGEST = 6;
    private static final long LOOK_EVERY = 200_000; // nanoseconds; without a pause the watcher takes a core
    private static final long PATIENCE = 30_000_000_000L;
    private static final long CATCH_UP = 1_800_000;

    @Override
    public String name() {
        return "latency";
    }

    @Override
    public List<String> figures() {
        return List.of("latency.p50_ms", "latency.p95_ms", "latency.p99_ms", "latency.max_ms");
    }

    @Override
    public void run(Stage stage) throws Exception {
        Desk desk = stage.desk();
        desk.load(stage.options().events());
        desk.rebuild();
        List<Double> milliseconds = new ArrayList<>();
        try (Desk.Following live = desk.follow();
                Connection watcher = desk.database().getConnection()) {
            live.await(CATCH_UP);
            SyntheticHistory history = new SyntheticHistory(SEED, 1_000_000);
            Random pauses = new Random(SEED);
            for (int i = -WARM_UP; i < ARTICLES; i++) {
                double spent = once(desk, watcher, small(history));
                if (i >= 0) {
                    milliseconds.add(spent);
                }
                Thread.sleep(pauses.nextInt(5, 60));
            }
        }
        Report report = stage.report();
        report.comment("latency: %d articles on a record of %d events".formatted(ARTICLES, desk.head()));
        report.figure("latency.p50_ms", Report.quantile(milliseconds, 0.50));
        report.figure("latency.p95_ms", Report.quantile(milliseconds, 0.95));
        report.figure("latency.p99_ms", Report.quantile(milliseconds, 0.99));
        report.figure("latency.max_ms", Report.quantile(milliseconds, 1));
    }

    private static List<Entry> small(SyntheticHistory history) {
        List<Entry> batch = history.next();
        while (!(batch.getFirst().event() instanceof ArticleIngested)
                || batch.size() > LARGEST
                || batch.stream().noneMatch(entry -> entry.event() instanceof FactEvent)
                || batch.get(1).sequence() > 0) {
            batch = history.next();
        }
        return batch;
    }

    private static double once(Desk desk, Connection watcher, List<Entry> batch) throws SQLException {
        List<Journal.NewStream> streams = batch.stream()
                .map(entry -> new Journal.NewStream(entry.stream(), List.of(entry.event())))
                .toList();
        String seen = question(desk, batch);
        desk.journal().append(streams);
        long begun = System.nanoTime();
        try (PreparedStatement select = watcher.prepareStatement(seen)) {
            while (!isTrue(select)) {
                if (System.nanoTime() - begun > PATIENCE) {
                    throw new IllegalStateException("The views do not follow");
                }
                LockSupport.parkNanos(LOOK_EVERY);
            }
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    private static boolean isTrue(PreparedStatement select) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    /** Asks for the last row that each view is to get; ids are hexadecimal, so they may stand in the statement. */
    private static String question(Desk desk, List<Entry> batch) {
        StringBuilder sql = new StringBuilder("select " + exists(desk, "articles", batch.getFirst()));
        for (Entry entry : batch) {
            if (entry.event() instanceof FactEvent) {
                sql.append(" and ").append(exists(desk, "facts", entry));
            }
            if (entry.event() instanceof InteractionRecorded) {
                sql.append(" and ").append(exists(desk, "matrix", entry));
            }
            if (entry.event() instanceof AidRecorded) {
                sql.append(" and ").append(exists(desk, "aid", entry));
            }
        }
        return sql.toString();
    }

    private static String exists(Desk desk, String view, Entry entry) {
        return "exists (select from " + desk.table(view) + " where key = '" + entry.stream() + "')";
    }
}
