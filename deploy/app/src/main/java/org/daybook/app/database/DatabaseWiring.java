package org.daybook.app.database;

import com.zaxxer.hikari.HikariDataSource;
import org.daybook.app.settings.DaybookSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database and the connections to it. */
@Configuration(proxyBeanMethods = false)
public class DatabaseWiring {

    @Bean(destroyMethod = "close")
    Database database(DaybookSettings settings) {
        return Database.open(settings);
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(Database database) {
        return database.pool();
    }
}
