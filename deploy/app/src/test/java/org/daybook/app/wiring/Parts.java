package org.daybook.app.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.daybook.app.database.DatabaseWiring;
import org.daybook.app.settings.DaybookSettings;
import org.daybook.events.FactEvent;
import org.daybook.events.Journal.NewStream;
import org.daybook.history.tables.RowsHash;
import org.daybook.views.View;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

/** Everything but the screens, with an empty plugins folder. Not marked as configuration, or other tests would find it. */
@EnableAutoConfiguration(
        excludeName = {
            "com.vaadin.flow.spring.SpringBootAutoConfiguration",
            "com.vaadin.flow.spring.SpringSecurityAutoConfiguration"
        })
@EnableConfigurationProperties(DaybookSettings.class)
@ComponentScan(
        basePackages = {"org.daybook.views", "org.daybook.review"},
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Import({DatabaseWiring.class, StoreWiring.class, DeskWiring.class, HistoryWiring.class, HostWiring.class})
public class Parts {

    /** Starts them on a data directory, with further options if need be. */
    public static ConfigurableApplicationContext start(Path data, String... options) throws IOException {
        SpringApplication application = new SpringApplication(Parts.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        List<String> all = new ArrayList<>(List.of(options));
        all.add("--daybook.data=" + data);
        all.add("--daybook.plugins.bundled=" + Files.createDirectories(data.resolve("no-plugins")));
        return application.run(all.toArray(String[]::new));
    }

    /** A fact that a plugin may once have found. */
    public static NewStream fact(String factId) {
        return new NewStream(
                factId,
                List.of(new FactEvent.CustomFactRecorded(
                        new FactEvent.Origin(
                                factId,
                                "a-1",
                                "ships",
                                "1.0.0",
                                "call",
                                "asserted",
                                "2025-07-01",
                                "2025-07-01",
                                "day",
                                "stated",
                                List.of(),
                                0.5,
                                List.of(),
                                List.of(new FactEvent.Evidence("sentence", 0, 17, "The Kestrel came.")),
                                List.of()),
                        "port-call",
                        Map.of("ship", "Kestrel"))));
    }

    /** What each view holds. */
    public static Map<String, String> hashes(ConfigurableApplicationContext context) throws SQLException {
        Map<String, String> hashes = new TreeMap<>();
        try (Connection connection = context.getBean(DataSource.class).getConnection()) {
            for (View<?> view : context.getBeansOfType(View.class).values()) {
                hashes.put(view.name(), RowsHash.of(connection, view));
            }
        }
        return hashes;
    }
}
