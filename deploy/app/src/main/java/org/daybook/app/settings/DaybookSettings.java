package org.daybook.app.settings;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be configured under {@code daybook}.
 *
 * @param data directory of everything that Daybook keeps
 * @param empty whether an empty store stays empty at the first start
 * @param database another PostgreSQL than the embedded one
 * @param sources how feeds are looked at
 */
@ConfigurationProperties("daybook")
public record DaybookSettings(
        @DefaultValue("${user.home}/.daybook") Path data,
        @DefaultValue("false") boolean empty,
        @DefaultValue Plugins plugins,
        @DefaultValue Database database,
        @DefaultValue Sources sources) {

    /** The folder of the plugins that come with Daybook; beside the application when it is not named. */
    public record Plugins(@Nullable Path bundled) {}

    /** The role owns its database, or its tables were made by an administrator; see docs/operations.md. */
    public record Database(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password) {}

    /**
     * How feeds are looked at.
     *
     * @param visits whether this process looks at all; a copy of a desk for trying things out need not
     * @param trusted hosts that may stand in a private network, such as an intranet's; all others must be public
     */
    public record Sources(
            @DefaultValue("true") boolean visits,
            @DefaultValue Set<String> trusted) {}
}
