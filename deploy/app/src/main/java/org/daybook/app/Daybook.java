package org.daybook.app;

import java.io.PrintStream;
import org.daybook.app.backup.BackupCommand;
import org.daybook.app.database.CannotStart;
import org.daybook.app.database.SchemaCommand;
import org.daybook.app.extract.ExtractCommand;
import org.daybook.app.settings.DaybookSettings;
import org.daybook.app.verify.VerifyCommand;
import org.daybook.app.wiring.RebuildCommand;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Where it all begins. */
@SpringBootApplication(
        scanBasePackages = "org.daybook",
        // two packages may have a class of the same name
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@EnableConfigurationProperties(DaybookSettings.class)
public class Daybook {

    private static final PrintStream ERR = System.err;

    public static void main(String[] arguments) {
        CommandLine line;
        try {
            line = CommandLine.of(arguments);
        } catch (CommandLine.Misunderstood misunderstood) {
            ERR.println("daybook: " + misunderstood.getMessage());
            ERR.println(CommandLine.USAGE);
            System.exit(2);
            return;
        }
        switch (line.task()) {
            case RUN -> start(() -> new SpringApplication(Daybook.class).run(line.springArguments()));
            case REBUILD ->
                start(() -> {
                    int code = RebuildCommand.run(line.springArguments(), line.words(), System.out);
                    System.exit(code);
                });
            case VERIFY ->
                start(() -> System.exit(VerifyCommand.run(line.springArguments(), line.words(), System.out)));
            case BACKUP ->
                start(() -> System.exit(BackupCommand.backup(line.springArguments(), line.words(), System.out)));
            case RESTORE ->
                start(() -> System.exit(BackupCommand.restore(line.springArguments(), line.words(), System.out)));
            case SCHEMA -> SchemaCommand.print(line.words(), System.out);
            case EXTRACT -> ExtractCommand.main(line.rest().toArray(String[]::new));
            case HELP -> ERR.println(CommandLine.USAGE);
        }
    }

    private static void start(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException failure) {
            CannotStart reason = reason(failure);
            if (reason != null) {
                ERR.println();
                ERR.println("Daybook cannot start. " + reason.getMessage());
                ERR.println();
            } else {
                failure.printStackTrace(ERR);
            }
            System.exit(1);
        }
    }

    private static @Nullable CannotStart reason(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart told) {
                return told;
            }
        }
        return null;
    }
}
