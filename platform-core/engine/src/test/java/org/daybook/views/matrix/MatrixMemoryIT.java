package org.daybook.views.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.events.RecordedEvent;
import org.daybook.shared.AsOf;
import org.daybook.shared.Moments;
import org.daybook.views.Folding;
import org.daybook.views.TestDatabase;
import org.daybook.views.memory.EveryMoment;
import org.daybook.views.memory.Unfolding;
import org.daybook.views.memory.Varied;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The memory answers as the rows do, at every moment of histories made up at random, whatever happens to the table. */
class MatrixMemoryIT {

    private static final List<MatrixFilter> FILTERS = List.of(
            MatrixFilter.all(),
            filter(null, null, null, true, true, false),
            filter(null, null, null, false, false, true),
            filter(null, null, "CONSULT", false, true, false),
            filter(null, null, "NOTHING", false, true, false),
            filter("2025-06-15", null, null, false, false, false),
            filter(null, "2025-07-05", null, true, false, false),
            filter("2025-07-01", "2025-07-06", "AGREE", false, true, false),
            filter("2025-07-04", "2025-07-04", null, false, true, false));

    private static final HikariDataSource POOL = new TestDatabase().pool();
    private final TestDatabase database = new TestDatabase();
    private final MatrixOracle oracle = new MatrixOracle(JdbcClient.create(POOL));
    private final Moments moments = asOf -> asOf instanceof AsOf.Position at ? at.position() : Moments.NOW;
    private final MatrixTable table = new MatrixTable(POOL);
    private final Unfolding record = new Unfolding(MatrixWiring.matrixView(table), database);
    private final MatrixQueries queries = new MatrixQueries(table, record, moments);

    @Test
    void theMatrixIsTheSameAtEveryMomentNowAndLater() {
        EveryMoment.compare(
                database,
                () -> new MatrixTable(POOL),
                MatrixWiring::matrixView,
                (asked, past) -> position -> compare(new MatrixQueries(asked, past, moments), position));
    }

    @Test
    void aTableThatWasSwappedIsReadAnew() {
        List<RecordedEvent> history = Varied.history(7, 20);
        history.forEach(event -> record.batch(List.of(event)));
        compare(queries, Moments.NOW);

        List<RecordedEvent> half = history.subList(0, history.size() / 2);
        String shadow = table.table() + "_shadow";
        database.empty(table, shadow);
        Folding.copy(MatrixWiring.matrixView(table), database, shadow, half);
        for (String statement : List.of(
                "alter table view_matrix rename to view_matrix_old",
                "alter table view_matrix_shadow rename to view_matrix",
                "drop table view_matrix_old")) {
            database.jdbc().sql(statement).update();
        }
        compare(queries, Moments.NOW);
    }

    @Test
    void aBatchThatIsHalfFoldedIsNotSeen() {
        List<RecordedEvent> history = Varied.history(8, 20);
        List<RecordedEvent> first = history.subList(0, 20);
        List<RecordedEvent> next = history.subList(20, history.size());
        long whole = record.batch(first);
        List<Matrix.Cell> before = queries.handle(new Matrix(MatrixFilter.all()));

        long batch = next.getLast().position();
        for (RecordedEvent event : next) {
            record.fold(table.table(), List.of(event), batch);
            Unfolding.reached(database, "matrix", Math.min(event.position(), batch - 1));
            assertThat(queries.handle(new Matrix(MatrixFilter.all()))).isEqualTo(before);
        }
        Unfolding.reached(database, "matrix", batch);
        compare(queries, Moments.NOW);
        compare(queries, whole);
    }

    @Test
    void whatIsFoldedBehindItsTimeIsSeen() {
        List<RecordedEvent> history = new ArrayList<>(Varied.history(9, 20));
        RecordedEvent poison = history.remove(history.size() / 2);
        letter(poison.position());
        history.forEach(event -> record.batch(List.of(event)));
        compare(queries, Moments.NOW);

        record.fold(table.table(), List.of(poison), poison.position());
        database.jdbc().sql("delete from views.dead_letters").update();
        compare(queries, Moments.NOW);
        compare(queries, poison.position());
    }

    private void letter(long position) {
        database.jdbc()
                .sql("insert into views.dead_letters (view, position, state, reason, keys)"
                        + " values ('matrix', ?, 'failed', 'It is poison.', '{}')")
                .param(position)
                .update();
    }

    @AfterAll
    static void closePool() {
        POOL.close();
    }

    private void compare(MatrixQueries asked, long position) {
        for (MatrixFilter filter : FILTERS) {
            List<Matrix.Cell> cells = asked.handle(new Matrix(filter, AsOf.position(position)));
            assertThat(cells).as("%s at %d", filter, position).isEqualTo(oracle.cells(filter, position));
            if (!cells.isEmpty()) {
                Matrix.Cell cell = cells.get((int) (position % cells.size()));
                compareEvidence(
                        asked,
                        new CellEvidence(
                                filter, cell.actor(), cell.recipient(), Integer.MAX_VALUE, AsOf.position(position)));
            }
        }
    }

    private void compareEvidence(MatrixQueries asked, CellEvidence all) {
        List<String> expected = oracle.evidence(all, ((AsOf.Position) all.asOf()).position());
        assertThat(words(asked.handle(all))).as("%s", all).isEqualTo(expected);
        for (int limit = 1; limit <= Math.min(4, expected.size()); limit++) {
            CellEvidence.Told some =
                    asked.handle(new CellEvidence(all.filter(), all.actor(), all.recipient(), limit, all.asOf()));
            assertThat(some.total()).isEqualTo(expected.size());
            assertThat(some.mentions()).hasSize(limit);
            assertThat(expected).as("%d of %s", limit, all).containsSubsequence(words(some));
            assertThat(events(words(some))).isEqualTo(events(expected.subList(0, limit)));
        }
    }

    private static List<String> words(CellEvidence.Told told) {
        return told.mentions().stream()
                .map(each -> each.factId() + " " + each.eventKey() + " " + each.decision())
                .toList();
    }

    /** Without the facts, of which any may be told of the last event. */
    private static List<String> events(List<String> words) {
        return words.stream()
                .map(each -> each.substring(each.indexOf(' '), each.lastIndexOf(' ')))
                .toList();
    }

    private static MatrixFilter filter(
            @Nullable String from,
            @Nullable String to,
            @Nullable String type,
            boolean people,
            boolean unreal,
            boolean accepted) {
        return new MatrixFilter(
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Optional.ofNullable(type),
                people,
                unreal,
                accepted);
    }
}
