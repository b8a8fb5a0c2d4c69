package org.daybook.app.verify;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.daybook.app.database.Database;
import org.daybook.app.terminal.PrintedProgress;
import org.daybook.app.terminal.TerminalSettings;
import org.daybook.history.verify.Anchor;
import org.daybook.history.verify.Verification;

/** {@code daybook verify}: recomputes the hash chain over all events, also while the desk runs. */
public final class VerifyCommand {

    private VerifyCommand() {}

    /** Returns the exit code: 0 when the record is whole, 1 when it was changed or could not be read, 2 for misuse. */
    public static int run(String[] springArguments, List<String> words, PrintStream out) {
        Optional<Anchor> anchor = Optional.empty();
        if (!words.isEmpty()) {
            if (words.size() != 2 || !words.getFirst().equals("--head")) {
                out.println("daybook verify [--head FILE] [--data DIR]: FILE is a head that was kept elsewhere.");
                return 2;
            }
            anchor = kept(words.getLast());
            if (anchor.isEmpty()) {
                out.println("There is no head in " + words.getLast()
                        + ": a line with a position and 64 hexadecimal digits.");
                return 2;
            }
        }
        try (Database database = Database.visit(TerminalSettings.read(springArguments));
                HikariDataSource connections = database.pool();
                Connection connection = connections.getConnection()) {
            return tell(new Verification(new PrintedProgress(out, "verify")).run(connection, anchor), out);
        } catch (SQLException failure) {
            out.println("The record could not be read: " + failure.getMessage());
            return 1;
        }
    }

    private static Optional<Anchor> kept(String file) {
        try {
            return Anchor.parse(Files.readString(Path.of(file)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static int tell(Verification.Result result, PrintStream out) {
        switch (result) {
            case Verification.Result.Whole whole -> {
                out.println("Whole: " + whole.events() + " events and " + whole.documents()
                        + " raw documents are as they were written.");
                out.println("head " + whole.events() + " " + whole.hash());
                out.println("Keep the last line elsewhere: somebody with all rights on the database could compute the"
                        + " chain anew, and only a head that was kept shows it (daybook verify --head FILE).");
                return 0;
            }
            case Verification.Result.Broken broken -> {
                out.println("CHANGED: the first that is not as it was written is " + broken.where() + ": "
                        + broken.what() + ".");
                return 1;
            }
            case Verification.Result.Cancelled _ -> {
                return 1;
            }
        }
    }
}
