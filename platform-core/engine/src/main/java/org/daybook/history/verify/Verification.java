package org.daybook.history.verify;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.daybook.work.Progress;

/**
 * Recomputes the hash chain from what stands in the tables, without the database's own functions, and looks for raw
 * documents that are missing or changed.
 */
public final class Verification {

    private static final int AT_ONCE = 1000;

    /** How it ended. */
    public sealed interface Result {

        /** All is as it was written; the last position and hash are worth keeping elsewhere. */
        record Whole(long events, String hash, long documents) implements Result {}

        /** Something is not: the first event or document, and what about it. */
        record Broken(String where, String what) implements Result {}

        /** Somebody stopped it. */
        record Cancelled() implements Result {}
    }

    private final Progress progress;
    private byte[] hash = new byte[0];
    private long position;

    public Verification(Progress progress) {
        this.progress = progress;
    }

    /**
     * Reads everything once, as it stood when this began.
     *
     * @param anchor a head that was kept elsewhere; the record must still hold it
     */
    public Result run(Connection connection, Optional<Anchor> anchor) throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try {
            return here(connection, anchor);
        } finally {
            connection.rollback();
        }
    }

    /** Reads everything once in the caller's transaction, with what it has written. */
    public Result here(Connection connection, Optional<Anchor> anchor) throws SQLException {
        Result events = events(connection, anchor);
        return events instanceof Result.Whole whole ? documents(connection, whole) : events;
    }

    private Result events(Connection connection, Optional<Anchor> anchor) throws SQLException {
        progress.total(count(connection, "select coalesce(max(position), 0) from record.events"));
        try (PreparedStatement statement = connection.prepareStatement(
                "select position, batch, sequence, revision, recorded, id, stream, name, payload, metadata, hash,"
                        + " aside from record.events order by position")) {
            statement.setFetchSize(AT_ONCE);
            long batch = 0;
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Optional<String> wrong = wrong(rows, batch);
                    if (wrong.isEmpty() && anchor.isPresent() && anchor.get().contradicts(position, hash)) {
                        wrong = Optional.of("its hash is not the one that was kept elsewhere");
                    }
                    if (wrong.isPresent()) {
                        return new Result.Broken(
                                "event %d (%s of %s)".formatted(rows.getLong(1), rows.getString(8), rows.getString(7)),
                                wrong.get());
                    }
                    batch = rows.getLong(2);
                    if (position % AT_ONCE == 0) {
                        progress.done(position);
                        if (progress.cancelled()) {
                            return new Result.Cancelled();
                        }
                    }
                }
            }
            return end(batch, anchor);
        }
    }

    private Result end(long batch, Optional<Anchor> anchor) {
        if (batch > position) {
            return new Result.Broken("event " + (position + 1), "it is missing: its batch goes up to " + batch);
        }
        if (anchor.isPresent() && anchor.get().position() > position) {
            return new Result.Broken(
                    "event " + (position + 1),
                    "it is missing: the head that was kept elsewhere is event "
                            + anchor.get().position());
        }
        progress.done(position);
        return new Result.Whole(position, HexFormat.of().formatHex(hash), 0);
    }

    /** What is wrong with the event at which the rows stand; moves on to it. */
    private Optional<String> wrong(ResultSet rows, long batchBefore) throws SQLException {
        long found = rows.getLong(1);
        if (found != position + 1) {
            return Optional.of("event " + (position + 1) + " before it is missing");
        }
        long batch = rows.getLong(2);
        if (batch < found || (batchBefore > position && batch != batchBefore)) {
            return Optional.of("it stands in another batch than its neighbours");
        }
        MessageDigest digest = sha256();
        digest.update(hash);
        digest.update(content(rows));
        byte[] computed = digest.digest();
        if (!Arrays.equals(computed, rows.getBytes(11))) {
            return Optional.of("its content or the content of the one before it does not fit its hash");
        }
        hash = computed;
        position = found;
        return Optional.empty();
    }

    private static byte[] content(ResultSet rows) throws SQLException {
        Timestamp recorded = rows.getTimestamp(5);
        long micros = Math.floorDiv(recorded.getTime(), 1000L) * 1_000_000 + recorded.getNanos() / 1000;
        StringBuilder words = new StringBuilder();
        words.append(rows.getLong(1)).append(' ').append(rows.getLong(2)).append(' ');
        words.append(rows.getLong(3))
                .append(' ')
                .append(rows.getInt(4))
                .append(' ')
                .append(micros);
        for (int column = 6; column <= 8; column++) {
            String word = rows.getString(column);
            words.append(' ').append(word.getBytes(StandardCharsets.UTF_8).length);
            words.append(' ').append(word);
        }
        words.append(' ').append(rows.getString(9)).append(' ').append(rows.getString(10));
        String aside = rows.getString(12);
        if (aside != null) {
            words.append(' ')
                    .append(aside.getBytes(StandardCharsets.UTF_8).length)
                    .append(' ')
                    .append(aside);
        }
        return words.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Result documents(Connection connection, Result.Whole whole) throws SQLException {
        String changed =
                "select sha256 from record.raw_documents where sha256 <> encode(sha256(content), 'hex') limit 1";
        Optional<String> found = first(connection, changed);
        if (found.isPresent()) {
            return new Result.Broken("raw document " + found.get(), "its bytes do not fit its name");
        }
        String missing = "select payload->>'fingerprint' from record.events e where name in"
                + " ('article.ingested', 'document.refused') and not exists (select from record.raw_documents d"
                + " where d.sha256 = e.payload->>'fingerprint') order by position limit 1";
        found = first(connection, missing);
        if (found.isPresent()) {
            return new Result.Broken("raw document " + found.get(), "it is missing; an event names it");
        }
        return new Result.Whole(
                whole.events(), whole.hash(), count(connection, "select count(*) from record.raw_documents"));
    }

    private static Optional<String> first(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        }
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
