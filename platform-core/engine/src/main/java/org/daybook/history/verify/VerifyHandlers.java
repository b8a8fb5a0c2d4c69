package org.daybook.history.verify;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.daybook.events.DeskEvent.RecordVerified;
import org.daybook.shared.Outcome;
import org.daybook.store.postgres.PostgresJournal;
import org.daybook.work.Progress;
import org.daybook.work.Workshop;

/** Tells the end of the hash chain, and recomputes the whole of it in the background. */
public final class VerifyHandlers {

    private static final String STREAM = "record";

    private final DataSource database;
    private final PostgresJournal journal;
    private final Workshop workshop;
    private final Clock clock;

    public VerifyHandlers(DataSource database, PostgresJournal journal, Workshop workshop, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.workshop = workshop;
        this.clock = clock;
    }

    @QueryHandler
    RecordHead.Head on(RecordHead query) throws SQLException {
        Optional<RecordHead.Verified> verified = journal.last(STREAM, RecordVerified.class)
                .flatMap(event -> event instanceof RecordVerified last
                        ? Optional.of(new RecordHead.Verified(last.at(), last.by(), last.events()))
                        : Optional.empty());
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select position, hash, recorded from record.events order by position desc limit 1");
                ResultSet rows = statement.executeQuery()) {
            if (!rows.next()) {
                return new RecordHead.Head(0, "", Optional.empty(), verified);
            }
            return new RecordHead.Head(
                    rows.getLong(1),
                    HexFormat.of().formatHex(rows.getBytes(2)),
                    Optional.of(rows.getTimestamp(3).toInstant()),
                    verified);
        }
    }

    @CommandHandler
    Outcome on(VerifyRecord command) {
        return new Outcome.Started(
                workshop.start("Verification of the record", progress -> verify(command.analyst(), progress)));
    }

    private void verify(String by, Progress progress) {
        Verification.Result result = run(progress);
        switch (result) {
            case Verification.Result.Whole whole -> {
                journal.note(STREAM, new RecordVerified(whole.events(), whole.hash(), by, clock.instant()));
                progress.message("All " + whole.events() + " events and " + whole.documents()
                        + " raw documents are as they were written. Head: " + whole.events() + " " + whole.hash());
            }
            case Verification.Result.Broken broken ->
                throw new IllegalStateException("The record was changed. The first that is not as it was written is "
                        + broken.where() + ": " + broken.what()
                        + ". Restore a backup, and find out who had all rights on the database.");
            case Verification.Result.Cancelled _ -> {}
        }
    }

    private Verification.Result run(Progress progress) {
        try (Connection connection = database.getConnection()) {
            return new Verification(progress).run(connection, Optional.empty());
        } catch (SQLException failure) {
            throw new IllegalStateException("The database did not let it finish. " + failure.getMessage(), failure);
        }
    }
}
