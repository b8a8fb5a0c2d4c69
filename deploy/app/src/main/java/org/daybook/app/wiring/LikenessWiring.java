package org.daybook.app.wiring;

import java.time.Clock;
import org.daybook.likeness.Kin;
import org.daybook.likeness.following.LikenessFollower;
import org.daybook.likeness.following.LikenessTable;
import org.daybook.store.names.EventReader;
import org.daybook.store.postgres.Arrivals;
import org.daybook.store.postgres.PostgresJournal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** Versions and copies: what follows the record and recognises them. */
@Configuration(proxyBeanMethods = false)
class LikenessWiring {

    @Bean(destroyMethod = "close")
    LikenessFollower likenessFollower(
            JdbcTemplate jdbc,
            PlatformTransactionManager manager,
            PostgresJournal journal,
            EventReader reader,
            Arrivals arrivals,
            Clock clock) {
        LikenessFollower follower =
                new LikenessFollower(new LikenessTable(jdbc, reader), manager, journal, arrivals, clock);
        follower.start();
        return follower;
    }

    @Bean
    Kin kin(LikenessFollower follower) {
        return follower.kin();
    }
}
