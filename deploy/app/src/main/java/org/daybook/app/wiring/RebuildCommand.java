package org.daybook.app.wiring;

import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.daybook.app.database.DatabaseWiring;
import org.daybook.app.settings.DaybookSettings;
import org.daybook.app.terminal.PrintedProgress;
import org.daybook.history.live.LiveViews;
import org.daybook.history.rebuild.RebuildLimits;
import org.daybook.history.rebuild.Rebuilding;
import org.daybook.shared.Changes;
import org.daybook.store.names.EventReader;
import org.daybook.store.postgres.Arrivals;
import org.daybook.store.postgres.PostgresJournal;
import org.daybook.views.View;
import org.daybook.work.Workshop;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** {@code daybook rebuild}: the views from the record, without a desk and without plugins. */
public final class RebuildCommand {

    private static final String NODE = "command line";

    private RebuildCommand() {}

    /** Returns the exit code: 0 when done, 2 when a view is unknown. */
    public static int run(String[] springArguments, List<String> names, PrintStream out) {
        SpringApplication application = new SpringApplication(Parts.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        try (ConfigurableApplicationContext context = application.run(springArguments)) {
            Parts parts = context.getBean(Parts.class);
            Set<String> known = new TreeSet<>();
            context.getBeansOfType(View.class).values().forEach(view -> known.add(view.name()));
            Set<String> unknown = new TreeSet<>(names);
            unknown.removeAll(known);
            if (!unknown.isEmpty()) {
                out.println("There is no view " + String.join(", ", unknown) + ". There are " + String.join(", ", known)
                        + ".");
                return 2;
            }
            context.getBean(Rebuilding.class).run(Set.copyOf(names), parts.by(), new PrintedProgress(out, "fold"));
            return 0;
        }
    }

    // Not marked as configuration, or the desk would find it too.
    @Import({DatabaseWiring.class, StoreWiring.class})
    @ComponentScan(basePackages = "org.daybook.views", nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
    @EnableConfigurationProperties(DaybookSettings.class)
    static class Parts {

        String by() {
            return "command line";
        }

        @Bean
        JdbcTemplate jdbcTemplate(DataSource database) {
            return new JdbcTemplate(database);
        }

        @Bean
        JdbcClient jdbcClient(DataSource database) {
            return JdbcClient.create(database);
        }

        @Bean
        JdbcTransactionManager transactionManager(DataSource database) {
            return new JdbcTransactionManager(database);
        }

        @Bean
        Rebuilding rebuilding(
                List<View<?>> views, DataSource database, EventReader reader, PostgresJournal journal, Clock clock)
                throws SQLException {
            Changes nobody = new Changes();
            new LiveViews(views, database, reader, new Arrivals(), nobody, NODE).prepare();
            return new Rebuilding(
                    views,
                    database,
                    reader,
                    new Workshop(clock, nobody),
                    journal,
                    nobody,
                    clock,
                    NODE,
                    RebuildLimits.usual());
        }
    }
}
