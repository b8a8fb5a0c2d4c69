package org.daybook.views;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.daybook.store.copy.BinaryCopy;
import org.jspecify.annotations.Nullable;

/** Versions as rows of a COPY. */
final class CopyRows<R> implements ViewTable.Copy<R> {

    private static final int OF_VERSION = 3;

    /** How a value is written; the type has been looked at once. */
    private enum Form {
        TEXT,
        JSON,
        LIST,
        INTEGER,
        BIGINT,
        BOOLEAN,
        INSTANT;

        static Form of(String type) {
            return switch (type) {
                case "text" -> TEXT;
                case "jsonb" -> JSON;
                case "text[]" -> LIST;
                case "integer" -> INTEGER;
                case "bigint" -> BIGINT;
                case "boolean" -> BOOLEAN;
                case "timestamptz" -> INSTANT;
                default -> throw new IllegalArgumentException("No row is copied with a column of the type " + type);
            };
        }
    }

    private final BinaryCopy copy;
    private final List<Column<R>> columns;
    private final Form[] forms;

    CopyRows(BinaryCopy copy, List<Column<R>> columns) {
        this.copy = copy;
        this.columns = columns;
        this.forms = columns.stream().map(column -> Form.of(column.cast())).toArray(Form[]::new);
    }

    @Override
    public void add(Version<R> version) throws SQLException {
        copy.row(OF_VERSION + columns.size());
        copy.text(version.key());
        copy.bigint(version.from());
        copy.bigint(version.to());
        for (int i = 0; i < forms.length; i++) {
            value(forms[i], columns.get(i).part().of(version.row()));
        }
    }

    private void value(Form form, @Nullable Object value) {
        if (value == null) {
            copy.nothing();
            return;
        }
        switch (form) {
            case TEXT -> copy.text((String) value);
            case JSON -> copy.jsonb((String) value);
            case LIST -> copy.texts((Collection<?>) value);
            case INTEGER -> copy.integer(((Number) value).intValue());
            case BIGINT -> copy.bigint(((Number) value).longValue());
            case BOOLEAN -> copy.bool((Boolean) value);
            case INSTANT -> copy.moment(BinaryCopy.micros((Instant) value));
        }
    }

    @Override
    public void close() throws SQLException {
        copy.finish();
    }

    @Override
    public void cancel() throws SQLException {
        copy.close();
    }
}
