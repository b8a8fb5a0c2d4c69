package org.daybook.views.aid;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.shared.AsOf;
import org.daybook.shared.Moments;
import org.daybook.views.TestDatabase;
import org.daybook.views.aid.AidBoard.AidFilter;
import org.daybook.views.memory.EveryMoment;
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

    private static final HikariDataSource POOL = new TestDatabase().pool();
    private final TestDatabase database = new TestDatabase();
    private final AidOracle oracle = new AidOracle(JdbcClient.create(POOL));
    private final Moments moments = asOf -> asOf instanceof AsOf.Position at ? at.position() : Moments.NOW;

    @Test
    void theBoardIsTheSameAtEveryMomentNowAndLater() {
        EveryMoment.compare(
                database,
                () -> new AidTable(POOL),
                AidWiring::aidView,
                (asked, past) -> position -> compare(new AidQueries(asked, past, moments), position));
    }

    @AfterAll
    static void closePool() {
        POOL.close();
    }

    private void compare(AidQueries queries, long position) {
        AsOf asOf = AsOf.position(position);
        for (AidFilter filter : FILTERS) {
            List<AidBoard.Row> rows = oracle.board(filter, position);
            AidBoard.Page whole = queries.handle(AidBoard.whole(filter, asOf));
            assertThat(whole).as("%s at %d", filter, position).isEqualTo(page(rows, rows));
            for (int size : List.of(1, 4)) {
                comparePages(queries, new AidBoard(filter, 0, size, asOf), rows);
            }
        }
        List<AidBoard.Row> lines = oracle.board(AidFilter.all(), position);
        assertThat(queries.handle(new AidChoices(asOf))).isEqualTo(occurring(lines));
        for (AidBoard.Row line : lines.subList(0, Math.min(3, lines.size()))) {
            AidHistory asked = new AidHistory(line.itemKey(), line.donor(), line.recipient(), asOf);
            assertThat(queries.handle(asked))
                    .extracting(step -> step.factId() + " " + step.decision())
                    .as("%s", asked)
                    .isEqualTo(oracle.history(asked, position));
        }
    }

    /** One page follows the other, nothing is lost between them or told twice, and behind the last one is nothing. */
    private static void comparePages(AidQueries queries, AidBoard first, List<AidBoard.Row> rows) {
        List<AidBoard.Row> turned = new ArrayList<>();
        AidBoard.Page page;
        do {
            page = queries.handle(new AidBoard(first.filter(), turned.size(), first.limit(), first.asOf()));
            assertThat(page).as("%s", first).isEqualTo(page(page.rows(), rows));
            assertThat(page.rows()).hasSizeLessThanOrEqualTo(first.limit());
            turned.addAll(page.rows());
        } while (!page.rows().isEmpty());
        assertThat(turned).as("%s", first).isEqualTo(rows);
    }

    private static AidBoard.Page page(List<AidBoard.Row> shown, List<AidBoard.Row> all) {
        return new AidBoard.Page(shown, all.size(), (int)
                all.stream().filter(AidBoard.Row::disputed).count());
    }

    private static AidChoices.Occurring occurring(List<AidBoard.Row> rows) {
        Map<String, String> items = new HashMap<>();
        rows.forEach(row -> items.putIfAbsent(row.itemKey(), row.item()));
        return new AidChoices.Occurring(
                items,
                values(rows, AidBoard.Row::donor),
                values(rows, AidBoard.Row::recipient),
                values(rows, AidBoard.Row::status));
    }

    private static SortedSet<String> values(List<AidBoard.Row> rows, Function<AidBoard.Row, String> value) {
        return rows.stream().map(value).collect(Collectors.toCollection(TreeSet::new));
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
