package org.daybook.views;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.daybook.shared.Decision;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** The values of the row at which a result stands, by column. */
public record Cells(ResultSet rows) {

    public String text(String column) throws SQLException {
        return present(nullable(column), column);
    }

    public @Nullable String nullable(String column) throws SQLException {
        return rows.getString(column);
    }

    public Optional<String> optional(String column) throws SQLException {
        return Optional.ofNullable(rows.getString(column));
    }

    public boolean flag(String column) throws SQLException {
        return rows.getBoolean(column);
    }

    public int number(String column) throws SQLException {
        return rows.getInt(column);
    }

    public long bigNumber(String column) throws SQLException {
        return rows.getLong(column);
    }

    public double fraction(String column) throws SQLException {
        return rows.getDouble(column);
    }

    public Decision decision(String column) throws SQLException {
        return Decision.valueOf(text(column));
    }

    public Instant instant(String column) throws SQLException {
        return present(rows.getObject(column, OffsetDateTime.class), column).toInstant();
    }

    public List<String> list(String column) throws SQLException {
        Array array = present(rows.getArray(column), column);
        return List.of((String[]) array.getArray());
    }

    public <T> T json(String column, TypeReference<T> type) throws SQLException {
        return Json.read(text(column), type);
    }

    private static <T> T present(@Nullable T value, String column) {
        return Objects.requireNonNull(value, column);
    }
}
