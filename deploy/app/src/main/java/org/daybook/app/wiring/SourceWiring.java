package org.daybook.app.wiring;

import java.time.Clock;
import java.time.Duration;
import org.daybook.app.settings.DaybookSettings;
import org.daybook.events.Journal;
import org.daybook.gateway.Gateway;
import org.daybook.ingestion.Intake;
import org.daybook.ingestion.reading.DocumentReading;
import org.daybook.shared.Changes;
import org.daybook.sources.fetching.FetchRules;
import org.daybook.sources.fetching.Fetcher;
import org.daybook.sources.visiting.AddressSubmission;
import org.daybook.sources.visiting.DiaryTable;
import org.daybook.sources.visiting.Register;
import org.daybook.sources.visiting.Rounds;
import org.daybook.sources.visiting.VisitHandlers;
import org.daybook.views.sources.SourceList;
import org.daybook.work.Workshop;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Sources: what looks at them when it is time to. */
@Configuration(proxyBeanMethods = false)
class SourceWiring {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

    @Bean(destroyMethod = "close")
    Fetcher fetcher(DaybookSettings settings) {
        return new Fetcher(FetchRules.ordinary(settings.sources().trusted()));
    }

    @Bean
    Register register(Gateway gateway) {
        return () -> gateway.ask(new SourceList()).stream()
                .filter(SourceList.Row::active)
                .map(row -> new Register.Listed(row.sourceId(), row.address(), row.outlet(), row.everyMinutes()))
                .toList();
    }

    @Bean(destroyMethod = "close")
    Rounds rounds(
            Register register,
            Fetcher fetcher,
            DocumentReading reading,
            Intake intake,
            Journal journal,
            JdbcTemplate jdbc,
            HistoryWiring.Node node,
            Workshop workshop,
            Changes changes,
            Clock clock,
            DaybookSettings settings) {
        Rounds rounds = new Rounds(
                register,
                fetcher,
                reading,
                intake,
                journal,
                new DiaryTable(jdbc, node.name()),
                workshop,
                changes,
                clock);
        if (settings.sources().visits()) {
            rounds.start(LOOK_EVERY);
        }
        return rounds;
    }

    @Bean
    VisitHandlers visitHandlers(Rounds rounds, Fetcher fetcher, Intake intake, Workshop workshop) {
        return new VisitHandlers(rounds, new AddressSubmission(fetcher, intake, workshop));
    }
}
