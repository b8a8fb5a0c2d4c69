package org.daybook.benchmarks.history;

import java.util.List;
import org.daybook.benchmarks.stage.Benchmark;
import org.daybook.benchmarks.stage.Stage;
import org.daybook.benchmarks.store.Desk;

/** Whether a record ten times as long takes ten times as long: a hundredth, a tenth, and all of the events. */
public final class GrowthBenchmark implements Benchmark {

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public List<String> figures() {
        return List.of(
                "growth.rebuild_hundredth_events_per_s",
                "growth.rebuild_tenth_events_per_s",
                "growth.rebuild_whole_events_per_s",
                "growth.rebuild_tenfold_events_per_s");
    }

    @Override
    public void run(Stage stage) throws Exception {
        Desk desk = stage.desk();
        long events = stage.options().events();
        measure(stage, desk, "hundredth", events / 100);
        measure(stage, desk, "tenth", events / 10);
        measure(stage, desk, "whole", events);
        if (stage.options().tenfold()) {
            measure(stage, desk, "tenfold", 10 * events);
        }
    }

    private static void measure(Stage stage, Desk desk, String size, long events) throws Exception {
        long before = desk.head();
        double loaded = RebuildBenchmark.seconds(() -> desk.load(events));
        long after = desk.head();
        if (after > before) {
            stage.report()
                    .comment("growth: %d events appended in %.1f s, %.0f a second"
                            .formatted(after - before, loaded, (after - before) / loaded));
        }
        desk.rebuild(); // the first one at a size also fills caches
        double rebuilt = RebuildBenchmark.seconds(desk::rebuild);
        stage.report()
                .comment("growth, %s: %d events rebuilt in %.2f s, the record takes %.0f MB"
                        .formatted(size, after, rebuilt, desk.megabytes("record.events")));
        stage.report().figure("growth.rebuild_" + size + "_events_per_s", after / rebuilt);
    }
}
