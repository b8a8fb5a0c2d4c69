package org.daybook.views.aid;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.events.RecordedEvent;
import org.daybook.shared.AsOf;
import org.daybook.shared.Moments;
import org.daybook.views.TestDatabase;
import org.daybook.views.aid.AidBoard.AidFilter;
import org.daybook.views.memory.Unfolding;
import org.daybook.views.memory.Varied;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The memory answers as the rows do, at every moment of histories made up at random. */
class AidMemoryIT {

    private static final List<AidFilter> FILTERS = List.of(
            AidFilter.all(),
            filter(null, null, null, null, true),
            filter("shell-155", null, null, null, false),
            filter("KITCH", null, null, null, false),
            filter(null, "USA", null, null, false),
            filter(null, null, "UKR", null, true),
            filter(null, "", null, null, false),
            filter(null, "Red Cross", "UKR", null, false),
            filter(null, null, null, "PAUSED", false),
            filter("shell", null, null, "RESUMED", false),
            filter(null, "Nowhere", null, null, false));

    private static final HikariDataSource POOL = pool();
    private final TestDatabase database = new TestDatabase();
    private final AidOracle oracle = new AidOracle(JdbcClient.create(POOL));
    private final Moments moments = asOf -> asOf instanceof AsOf.Position at ? at.position() : Moments.NOW;

    @Test
    void theBoardIsTheSameAtEveryMomentNowAndLater() {
        for (long seed = 1; seed <= 3; seed++) {
            AidTable table = new AidTable(POOL);
            Unfolding record = new Unfolding(AidWiring.aidView(table), database);
            AidQueries queries = new AidQueries(table, record, moments);
            List<Long> positions = new ArrayList<>(List.of(0L));
            for (List<RecordedEvent> batch : Varied.batches(seed, Varied.history(seed, 40))) {
                positions.add(record.batch(batch));
                if (positions.size() % 10 == 0) {
                    compare(queries, Moments.NOW);
                }
            }
            AidQueries fresh = new AidQueries(new AidTable(POOL), record, moments);
            for (long position : positions) {
                compare(positions.indexOf(position) % 2 == 0 ? queries : fresh, position);
            }
            compare(fresh, Moments.NOW);
        }
    }

    private static HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(new TestDatabase().server());
        config.setMaximumPoolSize(2);
        return new HikariDataSource(config);
    }

    @AfterAll
    static void closePool() {
        POOL.close();
    }

    private void compare(AidQueries queries, long position) {
        for (AidFilter filter : FILTERS) {
            List<AidBoard.Row> rows = queries.handle(new AidBoard(filter, AsOf.position(position)));
            assertThat(rows).as("%s at %d", filter, position).isEqualTo(oracle.board(filter, position));
        }
        List<AidBoard.Row> lines = queries.handle(new AidBoard(AidFilter.all(), AsOf.position(position)));
        for (AidBoard.Row line : lines.subList(0, Math.min(3, lines.size()))) {
            AidHistory asked = new AidHistory(line.itemKey(), line.donor(), line.recipient(), AsOf.position(position));
            assertThat(queries.handle(asked))
                    .extracting(step -> step.factId() + " " + step.decision())
                    .as("%s", asked)
                    .isEqualTo(oracle.history(asked, position));
        }
    }

    private static AidFilter filter(
            @Nullable String item,
            @Nullable String donor,
            @Nullable String recipient,
            @Nullable String status,
            boolean accepted) {
        return new AidFilter(
                Optional.ofNullable(item),
                Optional.ofNullable(donor),
                Optional.ofNullable(recipient),
                Optional.ofNullable(status),
                accepted);
    }
}
