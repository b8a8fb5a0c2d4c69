package org.daybook.app.database;

import java.io.PrintStream;
import java.util.List;
import org.daybook.store.postgres.SchemaScript;

/** {@code daybook schema}: the tables as SQL, for the administrator of a PostgreSQL of one's own. */
public final class SchemaCommand {

    private static final String OWNER = "daybook_owner";
    private static final String APPLICATION = "daybook";

    private SchemaCommand() {}

    /** Prints nothing but SQL. The roles may be named; they are those of deploy/postgres/roles.sql otherwise. */
    public static void print(List<String> roles, PrintStream out) {
        String owner = roles.isEmpty() ? OWNER : roles.getFirst();
        String application = roles.size() < 2 ? APPLICATION : roles.get(1);
        out.println("-- The tables of Daybook, for " + owner + " to own and " + application + " to use.");
        out.println("begin;");
        out.println("set local role " + owner + ";");
        out.println(SchemaScript.text(application));
        out.println("commit;");
    }
}
