package org.daybook.ui.fake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.daybook.accounts.Account;
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
    Accounts accounts() {
        Map<String, Account> known = new ConcurrentHashMap<>();
        known.put("mira", new Account("mira", "{noop}a quiet morning", "administrator", false));
        known.put("fresh", new Account("fresh", "{noop}only once", "analyst", true));
        known.put("rita", new Account("rita", "{noop}a quiet evening", "reader", false));
        return new Accounts() {
            @Override
            public Optional<Account> find(String user) {
                return Optional.ofNullable(known.get(user.toLowerCase(Locale.ROOT)));
            }

            @Override
            public boolean isEmpty() {
                return false;
            }

            @Override
            public void put(Account account) {
                known.put(account.user(), account);
            }
        };
    }
}
