package org.daybook.app.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.daybook.app.database.Database;
import org.daybook.app.settings.DaybookSettings;
import org.daybook.app.terminal.TerminalSettings;

/** {@code daybook backup} and {@code daybook restore}: the same for the embedded server and for one of one's own. */
public final class BackupCommand {

    private BackupCommand() {}

    /** Writes a backup, also while the desk runs. Returns the exit code. */
    public static int backup(String[] springArguments, List<String> words, PrintStream out) {
        return run(springArguments, words, out, true);
    }

    /** Restores a backup into an empty store; the desk must not run. Returns the exit code. */
    public static int restore(String[] springArguments, List<String> words, PrintStream out) {
        return run(springArguments, words, out, false);
    }

    private static int run(String[] springArguments, List<String> words, PrintStream out, boolean writing) {
        if (words.size() != 1) {
            out.println("Name one file: daybook " + (writing ? "backup" : "restore") + " FILE [--data DIR]");
            return 2;
        }
        Path file = Path.of(words.getFirst()).toAbsolutePath();
        if (!writing && !Files.isReadable(file)) {
            out.println("There is no file " + file + ", or it may not be read.");
            return 2;
        }
        DaybookSettings settings = TerminalSettings.read(springArguments);
        try (Database database = writing ? Database.visit(settings) : Database.open(settings);
                var connections = database.pool()) {
            Backup backup = new Backup(connections, settings.data().resolve("plugins"));
            Contents contents = writing ? backup.write(file) : backup.read(file);
            out.println((writing ? "Backed up to " : "Restored from ") + file + ": " + contents.words());
            if (!writing) {
                out.println("Next: daybook verify, and daybook rebuild.");
            }
            return 0;
        } catch (NotRestored refused) {
            out.println(refused.getMessage());
        } catch (IOException | SQLException failure) {
            out.println((writing ? "The backup was not written: " : "Nothing was restored: ") + failure.getMessage());
        }
        return 1;
    }
}
