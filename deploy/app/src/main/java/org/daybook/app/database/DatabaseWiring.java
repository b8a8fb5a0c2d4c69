package org.daybook.app.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.daybook.app.DaybookSettings;
import org.daybook.store.postgres.Schema;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The embedded server, or the database that was configured. */
@Configuration(proxyBeanMethods = false)
class DatabaseWiring {

    private static final int CONNECTIONS = 24;

    @Bean(destroyMethod = "close")
    Database database(DaybookSettings settings) {
        return Database.open(settings);
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(Database database) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("daybook");
        config.setJdbcUrl(database.url());
        config.setUsername(database.user());
        config.setPassword(database.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(2);
        config.setConnectionTimeout(10_000);
        config.addDataSourceProperty("currentSchema", Schema.SEARCH_PATH);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", "daybook");
        return new HikariDataSource(config);
    }

    /** Where to connect, and the server behind it where it is ours. */
    record Database(
            String url,
            String user,
            String password,
            @Nullable EmbeddedServer server) implements AutoCloseable {

        static Database open(DaybookSettings settings) {
            String url = settings.database().url();
            if (url == null || url.isBlank()) {
                EmbeddedServer server = EmbeddedServer.start(settings.data());
                return new Database(server.url(), server.user(), server.password(), server);
            }
            String user = settings.database().user();
            String password = settings.database().password();
            if (user == null || password == null) {
                throw new CannotStart("daybook.database.url is set; daybook.database.user and .password are missing.");
            }
            PGSimpleDataSource owner = new PGSimpleDataSource();
            owner.setUrl(url);
            owner.setUser(user);
            owner.setPassword(password);
            Schema.create(owner);
            return new Database(url, user, password, null);
        }

        @Override
        public void close() {
            if (server != null) {
                server.close();
            }
        }
    }
}
