package org.daybook.views;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the versions of a view's rows live. All methods run in the caller's transaction, on the connection handed in.
 * The table's name is given because a rebuild fills another one of the same shape.
 *
 * @param <R> a row
 */
public interface ViewTable<R> {

    /** Name of the live table. */
    String table();

    /**
     * Statements that create a table of this name, none of them "if not exists". The first makes the bare table, the
     * others its indexes, which a rebuild puts off until the rows are in.
     */
    List<String> create(String table);

    /** The versions that hold now, by key. */
    Map<String, Version<R>> read(Connection connection, String table, Set<String> keys) throws SQLException;

    /** Adds versions, set-based. */
    void write(Connection connection, String table, Collection<Version<R>> versions) throws SQLException;

    /** The end of a version that is in the table; one that ends where it began is taken out. */
    record Ending(String key, long from, long to) {}

    /** Ends versions, set-based. */
    void end(Connection connection, String table, Collection<Ending> endings) throws SQLException;

    /** Begins to fill a table of the running transaction by COPY; until that is closed, the connection does nothing else. */
    Copy<R> copy(Connection connection, String table) throws SQLException;

    /** A COPY that is going on. */
    interface Copy<R> extends AutoCloseable {

        /** Adds a version. */
        void add(Version<R> version) throws SQLException;

        /** Gives up; what was added is thrown away. Nothing happens when it is closed already. */
        void cancel() throws SQLException;

        /** All is in; throws when the database refused some of it. */
        @Override
        void close() throws SQLException;
    }
}
