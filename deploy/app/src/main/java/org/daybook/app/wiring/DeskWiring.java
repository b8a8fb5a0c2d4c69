package org.daybook.app.wiring;

import java.time.Clock;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.queryhandling.QueryGateway;
import org.daybook.accounts.AccountHandlers;
import org.daybook.accounts.AccountTable;
import org.daybook.accounts.Accounts;
import org.daybook.events.Journal;
import org.daybook.gateway.AxonGateway;
import org.daybook.gateway.Gateway;
import org.daybook.shared.Changes;
import org.daybook.work.WorkHandlers;
import org.daybook.work.Workshop;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** What the desk needs: the gateway, the running work, the accounts. */
@Configuration(proxyBeanMethods = false)
class DeskWiring {

    @Bean
    Changes changes() {
        return new Changes();
    }

    @Bean(destroyMethod = "close")
    Workshop workshop(Clock clock, Changes changes) {
        return new Workshop(clock, changes);
    }

    @Bean
    WorkHandlers workHandlers(Workshop workshop) {
        return new WorkHandlers(workshop);
    }

    @Bean
    CommandTargetResolver commandTargetResolver() {
        return new StreamTarget();
    }

    @Bean
    Gateway gateway(CommandGateway commands, QueryGateway queries, Changes changes) {
        return new AxonGateway(commands, queries, changes);
    }

    @Bean
    Accounts accounts(JdbcTemplate jdbc, PlatformTransactionManager manager, Journal journal, Clock clock) {
        return new AccountTable(jdbc, manager, journal, clock);
    }

    @Bean
    AccountHandlers accountHandlers(Accounts accounts, Changes changes) {
        return new AccountHandlers(accounts, changes);
    }
}
