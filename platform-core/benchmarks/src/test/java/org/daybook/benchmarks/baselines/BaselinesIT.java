package org.daybook.benchmarks.baselines;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.daybook.benchmarks.baselines.BatchedProcessor.Writing;
import org.daybook.benchmarks.store.Desk;
import org.daybook.benchmarks.store.TemporaryServer;
import org.daybook.benchmarks.synthetic.Entry;
import org.daybook.benchmarks.synthetic.SyntheticHistory;
import org.daybook.views.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is compared comes to the same: whoever is faster has not left anything out. */
class BaselinesIT {

    private static final int EVENTS = 3000;
    // the made-up history tells of none
    private static final String OF_NOTHING = "sources";

    private static TemporaryServer server;
    private static Desk desk;

    @BeforeAll
    static void fill() throws Exception {
        server = TemporaryServer.start();
        desk = new Desk(server, EVENTS);
        desk.load(EVENTS);
    }

    @AfterAll
    static void empty() {
        desk.close();
        server.close();
    }

    @Test
    void theCursorSeesAllEvents() throws Exception {
        RawCursor.Seen seen = new RawCursor(desk.database()).run();
        assertThat(seen.events()).isEqualTo(desk.head());
        assertThat(seen.bytes()).isGreaterThan(seen.events() * 1000);
    }

    @ParameterizedTest
    @EnumSource
    void theBatchedProcessorComesToTheRowsOfTheRebuild(Writing writing) throws Exception {
        desk.rebuild();
        // after the rebuild, which is recorded itself
        assertThat(new BatchedProcessor(desk.database(), desk.views(), desk.reader(), writing).run(desk.head()))
                .isEqualTo(desk.head());
        desk.rebuild();
        for (View<?> view : desk.views()) {
            String rebuilt = "select t::text from " + view.table().table() + " t";
            String batched = "select t::text from batched_" + view.name() + " t";
            if (!view.name().equals(OF_NOTHING)) {
                assertThat(count("select count(*) from (" + rebuilt + ") as r"))
                        .as(view.name())
                        .isPositive();
            }
            assertThat(count("select count(*) from (" + rebuilt + " except all " + batched + ") as d"))
                    .as(view.name())
                    .isZero();
            assertThat(count("select count(*) from (" + batched + " except all " + rebuilt + ") as d"))
                    .as(view.name())
                    .isZero();
        }
    }

    @Test
    void axonsProcessorsFoldEveryEventIntoEveryView() throws Exception {
        List<Entry> entries = new ArrayList<>();
        SyntheticHistory history = new SyntheticHistory(1, 200);
        while (entries.size() < 200) {
            entries.addAll(history.next());
        }
        try (var database = server.bareDatabase("axon_it");
                Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            AxonViews axon = new AxonViews(new AxonStore(database), desk.views());
            assertThat(axon.run(entries)).isPositive();
            assertThat(axon.processor()).isEqualTo("TrackingEventProcessor");
            try (ResultSet rows =
                    statement.executeQuery("select count(*) from axon_facts where valid_to = " + Long.MAX_VALUE)) {
                rows.next();
                assertThat(rows.getLong(1)).isEqualTo(history.facts());
            }
        }
        server.drop("axon_it");
    }

    private static long count(String sql) throws Exception {
        try (Connection connection = desk.database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
