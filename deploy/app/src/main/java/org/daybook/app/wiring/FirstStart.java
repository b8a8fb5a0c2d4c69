package org.daybook.app.wiring;

import java.io.PrintStream;
import org.daybook.accounts.Accounts;
import org.daybook.accounts.FirstAccount;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.stereotype.Component;

/** Makes the first account and says where the desk is. */
@Component
@Order(1)
class FirstStart implements ApplicationRunner {

    private final Accounts accounts;
    private final WebServerApplicationContext context;

    FirstStart(Accounts accounts, WebServerApplicationContext context) {
        this.accounts = accounts;
        this.context = context;
    }

    @Override
    @SuppressWarnings("SystemOut") // for the person who started it: a log would keep the password
    public void run(ApplicationArguments arguments) {
        PrintStream out = System.out;
        var server = context.getWebServer();
        String address = "http://localhost:" + (server == null ? "" : server.getPort());
        out.println();
        out.println("  Daybook is ready: " + address);
        FirstAccount.create(accounts, PasswordEncoderFactories.createDelegatingPasswordEncoder())
                .ifPresent(password -> {
                    out.println();
                    out.println("  +----------------------------------------------------------+");
                    out.println("  |  First start. Sign in once with                          |");
                    out.printf("  |     name      %-43s|%n", FirstAccount.USER);
                    out.printf("  |     password  %-43s|%n", password);
                    out.println("  |  and choose a password of your own. This one is not      |");
                    out.println("  |  shown again.                                            |");
                    out.println("  +----------------------------------------------------------+");
                });
        out.println();
        out.flush();
    }
}
