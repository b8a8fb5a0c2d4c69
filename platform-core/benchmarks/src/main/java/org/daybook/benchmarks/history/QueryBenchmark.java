package org.daybook.benchmarks.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.daybook.benchmarks.stage.Benchmark;
import org.daybook.benchmarks.stage.Report;
import org.daybook.benchmarks.stage.Stage;
import org.daybook.benchmarks.store.Desk;
import org.daybook.benchmarks.store.Questions;
import org.daybook.shared.AsOf;
import org.daybook.shared.Query;
import org.daybook.views.aid.AidBoard;
import org.daybook.views.aid.AidBoard.AidFilter;
import org.daybook.views.aid.AidChoices;
import org.daybook.views.matrix.Matrix;

/**
 * What the desk asks to show the matrix and the first page of the board of aid, with the filters that analysts set, as
 * things stand and as they stood at positions all over the record; through the desk's own handlers, one after the other.
 */
public final class QueryBenchmark implements Benchmark {

    private static final int SEED = 17;
    private static final int QUESTIONS = 400;
    private static final int WARM_UP = 40;
    private static final int ENOUGH = 40;
    private static final long PATIENCE = 60_000_000_000L;

    private static final int WHOLE = 20;

    /** Makes the questions that a page of the desk asks at some moment. */
    private interface Kind extends BiFunction<Filters, AsOf, List<Query<?>>> {}

    private static final Map<String, Kind> KINDS = new TreeMap<>(Map.of(
            "query.matrix", (filters, asOf) -> List.of(new Matrix(filters.matrix(), asOf)),
            "query.aid", (filters, asOf) -> List.of(new AidBoard(filters.aid(), asOf), new AidChoices(asOf))));

    @Override
    public String name() {
        return "query";
    }

    @Override
    public List<String> figures() {
        List<String> figures = new ArrayList<>();
        for (String kind : KINDS.keySet()) {
            for (String when : List.of("", ".asof")) {
                for (String share : List.of(".p50_ms", ".p95_ms", ".p99_ms")) {
                    figures.add(kind + when + share);
                }
            }
        }
        return List.copyOf(figures);
    }

    @Override
    public void run(Stage stage) throws Exception {
        Desk desk = stage.desk();
        desk.loadFacts(stage.options().events());
        desk.rebuild();
        long head = desk.head();
        Report report = stage.report();
        report.comment("query: %d facts in a record of %d events; the views take %.0f MB (matrix) and %.0f MB (aid)"
                .formatted(
                        desk.history().facts(),
                        head,
                        desk.megabytes(desk.table("matrix")),
                        desk.megabytes(desk.table("aid"))));
        Questions questions = desk.questions();
        for (Map.Entry<String, Kind> kind : KINDS.entrySet()) {
            measure(report, questions, kind.getKey(), kind.getValue(), head);
        }
        tellWhole(report, questions, head);
        report.machine();
    }

    /** Now and then in turn, so that both see the same machine. */
    private static void measure(Report report, Questions questions, String name, Kind kind, long head) {
        double first = milliseconds(questions, kind.apply(Filters.none(), AsOf.now()));
        Random chance = new Random(SEED);
        List<Double> now = new ArrayList<>();
        List<Double> past = new ArrayList<>();
        long begun = System.nanoTime();
        for (int i = 0; i < WARM_UP + QUESTIONS; i++) {
            // slow answers need no warming up, and fewer of them will do
            boolean late = System.nanoTime() - begun > PATIENCE;
            if (late && now.size() >= ENOUGH) {
                break;
            }
            Filters filters = Filters.draw(chance);
            double present = milliseconds(questions, kind.apply(filters, AsOf.now()));
            AsOf moment = AsOf.position(1 + (long) (chance.nextDouble() * head));
            double then = milliseconds(questions, kind.apply(filters, moment));
            if (i >= WARM_UP || late) {
                now.add(present);
                past.add(then);
            }
        }
        report.comment("%s: the first answer after the rebuild took %.0f ms; then %d questions each"
                .formatted(name, first, now.size()));
        tell(report, name, now);
        tell(report, name + ".asof", past);
    }

    private static void tell(Report report, String name, List<Double> milliseconds) {
        report.figure(name + ".p50_ms", Report.quantile(milliseconds, 0.50));
        report.figure(name + ".p95_ms", Report.quantile(milliseconds, 0.95));
        report.figure(name + ".p99_ms", Report.quantile(milliseconds, 0.99));
    }

    /** The board of aid on one page, which nobody asks for on the desk. */
    private static void tellWhole(Report report, Questions questions, long head) {
        List<Double> now = new ArrayList<>();
        List<Double> past = new ArrayList<>();
        int lines = 0;
        for (int i = 1; i <= WHOLE; i++) {
            AidBoard whole = AidBoard.whole(AidFilter.all(), AsOf.now());
            lines = questions.ask(whole).total();
            now.add(milliseconds(questions, List.of(whole)));
            past.add(
                    milliseconds(questions, List.of(AidBoard.whole(AidFilter.all(), AsOf.position(i * head / WHOLE)))));
        }
        report.comment("query.aid: all %d lines at once, the same question before: p50 %.1f ms, p95 %.1f ms;"
                        .formatted(lines, Report.quantile(now, 0.50), Report.quantile(now, 0.95))
                + " as they stood, not asked before: p50 %.1f ms, p95 %.1f ms"
                        .formatted(Report.quantile(past, 0.50), Report.quantile(past, 0.95)));
    }

    private static double milliseconds(Questions questions, List<Query<?>> asked) {
        long begun = System.nanoTime();
        asked.forEach(questions::ask);
        return (System.nanoTime() - begun) / 1e6;
    }
}
