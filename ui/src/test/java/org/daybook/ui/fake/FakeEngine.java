package org.daybook.ui.fake;

import org.daybook.accounts.Accounts;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The desk on invented data, for tests and for looking at it: run {@code main} and sign in as mira. */
@SpringBootApplication(scanBasePackages = "org.daybook.ui")
public class FakeEngine {

    public static void main(String[] arguments) {
        SpringApplication.run(FakeEngine.class, arguments);
    }

    @Bean
    @Primary
    FakeGateway gateway() {
        return new FakeGateway();
    }

    @Bean
    Accounts accounts(FakeGateway gateway) {
        return gateway.accounts;
    }
}
