package org.daybook.app.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.app.extract.BundledPlugins;
import org.daybook.app.settings.DaybookSettings;
import org.daybook.host.HostLimits;
import org.daybook.host.PluginHost;
import org.daybook.ingestion.DocumentSubmission;
import org.daybook.ingestion.Intake;
import org.daybook.ingestion.RawDocuments;
import org.daybook.ingestion.reading.DocumentReading;
import org.daybook.store.postgres.PostgresJournal;
import org.daybook.work.Workshop;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Plugins, and the path of a document through them into the record. */
@Configuration(proxyBeanMethods = false)
class HostWiring {

    @Bean(destroyMethod = "close")
    PluginHost pluginHost(DaybookSettings settings, PostgresJournal journal, Clock clock) throws IOException {
        List<Path> folders = new ArrayList<>();
        Optional.ofNullable(settings.plugins().bundled())
                .or(BundledPlugins::folder)
                .ifPresent(folders::add);
        // the last one is the user's: what lies there may be added and taken away while Daybook runs
        folders.add(Files.createDirectories(settings.data().resolve("plugins")));
        PluginHost host = PluginHost.start(folders, HostLimits.usual(), new PluginNews(journal, clock));
        host.watch();
        return host;
    }

    @Bean
    DocumentReading documentReading(PluginHost host) {
        return new DocumentReading(host);
    }

    @Bean
    Intake intake(DocumentReading reading, RawDocuments raw, PostgresJournal journal, Clock clock) {
        return new Intake(reading, raw, journal, clock);
    }

    @Bean
    DocumentSubmission documentSubmission(Intake intake, Workshop workshop) {
        return new DocumentSubmission(intake, workshop);
    }

    @Bean
    IntakeHandlers intakeHandlers(DocumentSubmission submission, PluginHost host) {
        return new IntakeHandlers(submission, host);
    }
}
