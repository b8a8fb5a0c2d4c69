package org.daybook.store.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables as a script for an administrator, where the application may not make them, and how it sees that they are there. */
public final class SchemaScript {

    private SchemaScript() {}

    /** Run by the owner: makes the tables or brings them up to date, and gives the application its rights. */
    public static String text(String applicationRole) {
        if (!applicationRole.matches("[a-z_]+")) {
            throw new IllegalArgumentException("Not a role: " + applicationRole);
        }
        return resource("schema.sql") + resource("rights.sql").replace(":role", applicationRole)
                + "comment on schema record is '" + mark() + "';";
    }

    /** Whether the tables of this very release were made by its script. */
    public static boolean isThere(DataSource database) {
        return mark().equals(new JdbcTemplate(database)
                .queryForObject("select obj_description(to_regnamespace('record'), 'pg_namespace')", String.class));
    }

    /** Whether the role may make the tables itself. */
    public static boolean mayBeMade(DataSource database) {
        return Objects.requireNonNull(new JdbcTemplate(database)
                .queryForObject("select has_database_privilege(current_database(), 'CREATE')", Boolean.class));
    }

    private static String mark() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((resource("schema.sql") + resource("rights.sql")).getBytes(StandardCharsets.UTF_8));
            return "Daybook, tables " + HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = SchemaScript.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
