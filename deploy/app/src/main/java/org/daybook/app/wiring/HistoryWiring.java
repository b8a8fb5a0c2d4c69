package org.daybook.app.wiring;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.daybook.events.Journal;
import org.daybook.history.HistoryHandlers;
import org.daybook.history.letters.LetterHandlers;
import org.daybook.history.live.LiveViews;
import org.daybook.history.moments.MomentHandlers;
import org.daybook.history.rebuild.RebuildHandlers;
import org.daybook.history.rebuild.RebuildLimits;
import org.daybook.history.rebuild.Rebuilding;
import org.daybook.history.verify.VerifyHandlers;
import org.daybook.shared.Changes;
import org.daybook.shared.Moments;
import org.daybook.store.names.EventReader;
import org.daybook.store.postgres.Arrivals;
import org.daybook.store.postgres.Notices;
import org.daybook.store.postgres.PostgresJournal;
import org.daybook.views.View;
import org.daybook.work.Workshop;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Views: kept up to date, and rebuilt; the record: compared and verified. */
@Configuration(proxyBeanMethods = false)
class HistoryWiring {

    /** This process among others on the same database; another one at each start. */
    record Node(String name) {}

    @Bean
    Node node() {
        return new Node(ProcessHandle.current().pid() + "-" + Long.toString(System.nanoTime(), 36));
    }

    @Bean(destroyMethod = "close")
    LiveViews liveViews(
            List<View<?>> views, DataSource database, EventReader reader, Arrivals arrivals, Changes changes, Node node)
            throws SQLException {
        LiveViews live = new LiveViews(views, database, reader, arrivals, changes, node.name());
        live.start();
        return live;
    }

    @Bean(destroyMethod = "close")
    Notices notices(DataSource database, Arrivals arrivals, Changes changes, Node node) {
        return new Notices(database, arrivals, changes, node.name());
    }

    @Bean
    Rebuilding rebuilding(
            List<View<?>> views,
            DataSource database,
            EventReader reader,
            Workshop workshop,
            PostgresJournal journal,
            Changes changes,
            Clock clock,
            Node node) {
        return new Rebuilding(
                views, database, reader, workshop, journal, changes, clock, node.name(), RebuildLimits.usual());
    }

    @Bean
    RebuildHandlers rebuildHandlers(Rebuilding rebuilding) {
        return new RebuildHandlers(rebuilding);
    }

    @Bean
    HistoryHandlers historyHandlers(Rebuilding rebuilding, DataSource database, PostgresJournal journal, Clock clock) {
        return new HistoryHandlers(rebuilding, database, journal, clock);
    }

    @Bean
    LetterHandlers letterHandlers(
            List<View<?>> views,
            DataSource database,
            EventReader reader,
            Journal journal,
            Changes changes,
            Clock clock,
            Node node) {
        return new LetterHandlers(views, database, reader, journal, changes, clock, node.name());
    }

    @Bean
    MomentHandlers momentHandlers(List<View<?>> views, DataSource database, EventReader reader, Moments moments) {
        return new MomentHandlers(views, database, reader, moments);
    }

    @Bean
    VerifyHandlers verifyHandlers(DataSource database, PostgresJournal journal, Workshop workshop, Clock clock) {
        return new VerifyHandlers(database, journal, workshop, clock);
    }
}
