package org.daybook.store.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Creates the tables and gives the application its rights; running it again changes nothing. */
public final class Schema {

    /** The search path of every connection of the application. */
    public static final String SEARCH_PATH = "views,record";

    private static final long LOCK = 0x44617962_6f6f6bL;

    private Schema() {}

    /** For a database with one role, which then owns the tables; only the triggers keep the record append-only. */
    public static void create(DataSource owner) {
        run(owner, List.of(script("schema.sql")));
    }

    /** Creates the tables for an owner, and lets another role add to the record and read it, but never change it. */
    public static void create(DataSource owner, String applicationRole) {
        if (!applicationRole.matches("[a-z_]+")) {
            throw new IllegalArgumentException("Not a role: " + applicationRole);
        }
        run(owner, List.of(script("schema.sql"), script("rights.sql").replace(":role", applicationRole)));
    }

    private static void run(DataSource owner, List<String> scripts) {
        JdbcTemplate jdbc = new JdbcTemplate(owner);
        new TransactionTemplate(new DataSourceTransactionManager(owner)).executeWithoutResult(transaction -> {
            jdbc.queryForList("select pg_advisory_xact_lock(?)", LOCK);
            jdbc.execute("set local client_min_messages = warning");
            scripts.forEach(jdbc::execute);
        });
    }

    private static String script(String resource) {
        try (InputStream in = Schema.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
