package org.daybook.history.tables;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.daybook.views.Version;
import org.daybook.views.View;

/** Creates, swaps and drops the tables of views. Shadows are named after the view's table, {@code _r} and a number. */
public final class ShadowTable {

    private ShadowTable() {}

    public static void create(Connection connection, View<?> view) throws SQLException {
        createAs(connection, view, view.table().table());
    }

    /** Makes everybody else wait who makes the table of a view, until the transaction ends. */
    public static void lock(Connection connection, View<?> view) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 1))")) {
            statement.setString(1, view.table().table());
            statement.executeQuery().close();
        }
    }

    /**
     * Creates the bare shadow in the running transaction, which nobody else sees until its end. No name is used twice,
     * because indexes keep theirs when the table is renamed.
     */
    public static String createShadow(Connection connection, View<?> view, long number) throws SQLException {
        String name = view.table().table() + "_r" + number;
        execute(connection, view.table().create(name).getFirst());
        return name;
    }

    /** Gives a filled shadow its indexes. */
    public static void index(Connection connection, View<?> view, String shadow) throws SQLException {
        List<String> statements = view.table().create(shadow);
        for (String statement : statements.subList(1, statements.size())) {
            execute(connection, statement);
        }
    }

    /** Lets the planner know a table that was swapped in; a small sample, since rows are asked for by key and time. */
    public static void analyze(Connection connection, View<?> view) throws SQLException {
        execute(connection, "set local default_statistics_target = 10");
        execute(connection, "analyze " + view.table().table());
    }

    private static void createAs(Connection connection, View<?> view, String name) throws SQLException {
        for (String statement : view.table().create(name)) {
            execute(connection, statement);
        }
    }

    /** What a table of the view is made by; when it changes with a release, the table is made anew. */
    public static String shape(View<?> view) {
        return String.join(";\n", view.table().create(view.table().table()));
    }

    public static void drop(Connection connection, String table) throws SQLException {
        execute(connection, "drop table if exists " + table);
    }

    /** Puts the shadow in the place of the live table. Readers wait for the commit and never see an empty table. */
    public static void swap(Connection connection, View<?> view, String shadow) throws SQLException {
        String live = view.table().table();
        execute(connection, "alter table " + live + " rename to " + shadow + "_old");
        execute(connection, "alter table " + shadow + " rename to " + live);
        execute(connection, "drop table " + shadow + "_old");
    }

    /** Rows that hold now. */
    public static long count(Connection connection, View<?> view) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select count(*) from " + view.table().table() + " where valid_to = " + Version.OPEN)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    public static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
