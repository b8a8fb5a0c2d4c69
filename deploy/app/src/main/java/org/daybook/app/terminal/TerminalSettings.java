package org.daybook.app.terminal;

import org.daybook.app.settings.DaybookSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;

/** The settings of a desk, read as the desk reads them. */
public final class TerminalSettings {

    private TerminalSettings() {}

    public static DaybookSettings read(String[] springArguments) {
        SpringApplication application = new SpringApplication(Settings.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        try (ConfigurableApplicationContext context = application.run(springArguments)) {
            return context.getBean(DaybookSettings.class);
        }
    }

    // Not marked as configuration, or the desk would find it too.
    @EnableConfigurationProperties(DaybookSettings.class)
    static class Settings {}
}
