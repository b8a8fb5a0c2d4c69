package org.daybook.views;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a view's rows live. All methods run in the caller's transaction, on the connection handed in. The table's name
 * is given because a rebuild fills a shadow of it.
 *
 * @param <R> a row
 */
public interface ViewTable<R> {

    /** Name of the live table. */
    String table();

    /**
     * Statements that create a table of this name, none of them "if not exists". The first makes the bare table, the
     * others its indexes, which a rebuild may put off until the rows are in.
     */
    List<String> create(String table);

    /** The rows with these keys. */
    Map<String, R> read(Connection connection, Set<String> keys) throws SQLException;

    /** Inserts or replaces rows, set-based. */
    void write(Connection connection, Map<String, R> rows) throws SQLException;

    /** Removes rows. */
    void remove(Connection connection, Collection<String> keys) throws SQLException;

    /** Fills an empty table by COPY. */
    void copy(Connection connection, String table, Map<String, R> rows) throws SQLException;
}
