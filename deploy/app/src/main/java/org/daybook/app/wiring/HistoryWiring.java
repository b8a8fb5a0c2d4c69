package org.daybook.app.wiring;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.daybook.history.HistoryHandlers;
import org.daybook.history.LiveViews;
import org.daybook.history.Rebuilding;
import org.daybook.shared.Changes;
import org.daybook.store.names.EventReader;
import org.daybook.store.postgres.Arrivals;
import org.daybook.store.postgres.PostgresJournal;
import org.daybook.views.View;
import org.daybook.work.Workshop;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Views: kept up to date, and rebuilt. */
@Configuration(proxyBeanMethods = false)
class HistoryWiring {

    @Bean(destroyMethod = "close")
    LiveViews liveViews(
            List<View<?>> views, DataSource database, EventReader reader, Arrivals arrivals, Changes changes)
            throws SQLException {
        LiveViews live = new LiveViews(views, database, reader, arrivals, changes);
        live.start();
        return live;
    }

    @Bean
    Rebuilding rebuilding(
            List<View<?>> views,
            DataSource database,
            EventReader reader,
            Workshop workshop,
            PostgresJournal journal,
            Changes changes,
            Clock clock) {
        return new Rebuilding(views, database, reader, workshop, journal, changes, clock);
    }

    @Bean
    HistoryHandlers historyHandlers(Rebuilding rebuilding, DataSource database, PostgresJournal journal) {
        return new HistoryHandlers(rebuilding, database, journal);
    }
}
