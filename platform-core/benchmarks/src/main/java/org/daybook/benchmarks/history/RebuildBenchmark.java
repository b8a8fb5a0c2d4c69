package org.daybook.benchmarks.history;

import java.util.ArrayList;
import java.util.List;
import org.daybook.benchmarks.baselines.AxonStore;
import org.daybook.benchmarks.baselines.AxonViews;
import org.daybook.benchmarks.baselines.BatchedProcessor;
import org.daybook.benchmarks.baselines.BatchedProcessor.Writing;
import org.daybook.benchmarks.baselines.RawCursor;
import org.daybook.benchmarks.stage.Benchmark;
import org.daybook.benchmarks.stage.Report;
import org.daybook.benchmarks.stage.Stage;
import org.daybook.benchmarks.store.Desk;
import org.daybook.benchmarks.store.Heap;
import org.daybook.benchmarks.store.TemporaryServer;
import org.daybook.benchmarks.synthetic.Entry;
import org.daybook.benchmarks.synthetic.SyntheticHistory;

/**
 * All views from the whole record by the desk's rebuild, beside a bare cursor over the same rows, processors with batches
 * of five hundred that come to the very same rows, and Axon's default processor. In each round all of them run, one
 * after the other.
 */
public final class RebuildBenchmark implements Benchmark {

    private static final int SEED = 5;
    private static final int WARM_UP = 4;
    private static final long BATCHED_WARMING = 100_000;
    private static final int AXON_SAMPLE = 5000;

    private final List<Double> rebuild = new ArrayList<>();
    private final List<Double> cursor = new ArrayList<>();
    private final List<Double> batched = new ArrayList<>();
    private final List<Double> setBased = new ArrayList<>();
    private final List<Double> axon = new ArrayList<>();
    private String processor = "";

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public List<String> figures() {
        return List.of(
                "rebuild.vs_batch500",
                "rebuild.vs_set_based500",
                "rebuild.vs_axon_default",
                "rebuild.vs_cursor",
                "rebuild.events_per_s",
                "rebuild.heap_mb",
                "rebuild.heap_tenfold_mb");
    }

    @Override
    public void run(Stage stage) throws Exception {
        Report report = stage.report();
        Desk desk = stage.desk();
        desk.load(stage.options().events());
        report.comment("rebuild: %d events, of which %d facts; the record takes %.0f MB"
                .formatted(desk.head(), desk.history().facts(), desk.megabytes("record.events")));
        for (int round = -WARM_UP; round < stage.options().rounds(); round++) {
            round(stage, desk, round >= 0);
        }
        report.comment(
                "rebuild: events a second; all come to the same rows; Axon's %s, one a view, on %d events of its own"
                        .formatted(processor, AXON_SAMPLE));
        report.median("rebuild.events_per_s", rebuild);
        report.times("rebuild.vs_cursor", rebuild, "raw cursor", cursor);
        report.times("rebuild.vs_batch500", rebuild, "JDBC batches of 500", batched);
        report.times("rebuild.vs_set_based500", rebuild, "one statement a view for 500", setBased);
        report.times("rebuild.vs_axon_default", rebuild, "Axon's default", axon);
        heap(stage, desk);
        report.machine();
    }

    /** The first rounds warm up and count for nothing: rebuilds become faster until the fourth or fifth. */
    private void round(Stage stage, Desk desk, boolean counts) throws Exception {
        String when = counts ? "a round" : "warming up";
        double read = timed(stage, when + ", cursor", () -> new RawCursor(desk.database()).run());
        keep(cursor, desk.head() / read, counts);
        double rebuilt = timed(stage, when + ", rebuild", desk::rebuild);
        keep(rebuild, desk.head() / rebuilt, counts);
        keep(batched, batched(stage, desk, counts, when + ", batches", Writing.JDBC_BATCHES), counts);
        keep(setBased, batched(stage, desk, counts, when + ", one statement a view", Writing.ONE_STATEMENT), counts);
        keep(axon, AXON_SAMPLE / axonSeconds(stage, desk), counts);
    }

    private static double batched(Stage stage, Desk desk, boolean counts, String what, Writing writing)
            throws Exception {
        BatchedProcessor processor = new BatchedProcessor(desk.database(), desk.views(), desk.reader(), writing);
        long[] folded = new long[1];
        long all = counts ? desk.head() : Math.min(BATCHED_WARMING, desk.head());
        double seconds = timed(stage, what, () -> folded[0] = processor.run(all));
        processor.clear();
        return folded[0] / seconds;
    }

    private static double timed(Stage stage, String what, Heap.Work work) throws Exception {
        TemporaryServer.Processor before = stage.server().processor();
        double seconds = seconds(work);
        stage.report()
                .comment("rebuild, %s: %.1f s, %s"
                        .formatted(what, seconds, stage.server().processor().since(before)));
        return seconds;
    }

    private double axonSeconds(Stage stage, Desk desk) throws Exception {
        double seconds;
        try (var database = stage.server().bareDatabase("axon_views")) {
            AxonViews views = new AxonViews(new AxonStore(database), desk.views());
            seconds = views.run(sample());
            processor = views.processor();
        }
        stage.server().drop("axon_views");
        return seconds;
    }

    private static List<Entry> sample() {
        SyntheticHistory history = new SyntheticHistory(SEED, AXON_SAMPLE);
        List<Entry> entries = new ArrayList<>();
        while (entries.size() < AXON_SAMPLE) {
            entries.addAll(history.next());
        }
        return entries.subList(0, AXON_SAMPLE);
    }

    /** Apart from the rounds, because watching the heap slows them down. */
    private static void heap(Stage stage, Desk desk) throws Exception {
        if (!stage.options().wantsAny(List.of("rebuild.heap_mb", "rebuild.heap_tenfold_mb"))) {
            return;
        }
        stage.report().figure("rebuild.heap_mb", Heap.peak(desk::rebuild));
        if (stage.options().tenfold()) {
            desk.load(10 * stage.options().events());
            double peak = Heap.peak(desk::rebuild);
            stage.report().comment("rebuild: %d events now".formatted(desk.head()));
            stage.report().figure("rebuild.heap_tenfold_mb", peak);
        }
    }

    private static void keep(List<Double> rates, double rate, boolean counts) {
        if (counts) {
            rates.add(rate);
        }
    }

    static double seconds(Heap.Work work) throws Exception {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }
}
